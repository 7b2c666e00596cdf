using EssayMarker.Matching;

namespace EssayMarker.Reports.Html;

/// <summary>To a student, a point that was not found is a question and no more.</summary>
internal static class OtherLinesSection
{
    public static void Write(ReportPage page)
    {
        if (page.Options.ShowsScheme)
            return;
        List<string> asks = [.. page.Assessment.Points
            .Where(result => result.Status == PointStatus.NotFound && result.Point.Ask is not null)
            .Select(result => result.Point.Ask!)];
        if (asks.Count == 0)
            return;

        using (page.Section("other-lines", "other-lines.title"))
        {
            page.Html.Leaf("p", page.Rubric.Levels is { } levels
                ? page.Say("other-lines.not-needed", ("level", Anchors.Digits(levels.Levels[^1].Number)))
                : page.Say("other-lines.optional"));
            using (page.Html.In("ul"))
            {
                foreach (string ask in asks)
                    page.Html.Leaf("li", ask);
            }
        }
    }
}
