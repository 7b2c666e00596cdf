using EssayMarker.Assessing.Drafts;
using EssayMarker.Matching;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The points by how they moved, each with the student's own sentences; those that stand as before in short.</summary>
internal static class PointsMovedSection
{
    private const int MostQuotes = 2;
    private const int QuoteLength = 110;

    /// <summary>What moved comes first.</summary>
    private static readonly PointMovement[] Order =
        [PointMovement.Gained, PointMovement.Rose, PointMovement.Fell, PointMovement.Lost, PointMovement.Shifted, PointMovement.Unchanged];

    public static void Write(ComparisonPage page)
    {
        if (page.Comparison.Points.Count == 0)
            return;

        PointChange[] listed = [.. page.Comparison.Points.Where(change => Lists(page, change))];
        using (page.Section("points", "html.points.title"))
        {
            if (listed.Length == 0)
                page.Html.Leaf("p", page.Say("compare.points.none"));
            foreach (IGrouping<PointMovement, PointChange> group in listed.GroupBy(change => change.Movement).OrderBy(group => Array.IndexOf(Order, group.Key)))
            {
                page.Html.Leaf("h3", page.Words.Label(group.Key));
                using (page.Html.In("ul", ("class", "points-list")))
                {
                    foreach (PointChange change in group)
                        WritePoint(page, change);
                }
            }
        }
    }

    /// <summary>To a student a point is named only where something of it was found in one of the drafts.</summary>
    private static bool Lists(ComparisonPage page, PointChange change) =>
        page.Options.ShowsScheme || change.Before.Status != PointStatus.NotFound || change.After.Status != PointStatus.NotFound;

    private static void WritePoint(ComparisonPage page, PointChange change)
    {
        Markup html = page.Html;
        using (html.In("li", ("class", "point " + LabelKey.Name(change.Movement)), ("id", Anchors.OfPoint(change.Point.Id))))
        {
            using (html.In("p", ("class", "point-head")))
            {
                html.Leaf("span", change.Point.Id, ("class", "chip " + page.Report.SideClass(change.Point.Id)));
                html.Text(" ");
                html.Leaf("span", change.Movement == PointMovement.Unchanged
                    ? StateOf(page, change.After)
                    : page.Say("compare.from-to", ("before", StateOf(page, change.Before)), ("after", StateOf(page, change.After))), ("class", "state"));
                html.Text(" ");
                if (page.Report.Rubric.Sides.FirstOrDefault(side => side.Id == change.Point.Side) is { } side)
                    html.Leaf("span", side.Label, ("class", "fine"));
                if (change.Movement == PointMovement.Unchanged)
                    page.Report.WriteLinks(change.After.Sentences);
            }
            if (page.Options.ShowsScheme)
                html.Leaf("p", change.Point.Statement, ("class", "statement"));
            if (change.Movement != PointMovement.Unchanged)
                WriteSentences(page, change);
        }
    }

    private static string StateOf(ComparisonPage page, PointResult result) => $"{Symbols.Of(result.Status)} {page.Words.Label(result.Status)}";

    /// <summary>What carries the point now; where it carries less than before, what carried it then as well.</summary>
    private static void WriteSentences(ComparisonPage page, PointChange change)
    {
        if (change.Movement is PointMovement.Gained or PointMovement.Rose)
        {
            page.QuoteAfter(change.After.Sentences, MostQuotes, QuoteLength);
            return;
        }
        WriteDraft(page, "compare.first", change.Before.Sentences, page.QuoteBefore);
        WriteDraft(page, "compare.second", change.After.Sentences, page.QuoteAfter);
    }

    private static void WriteDraft(ComparisonPage page, string key, IReadOnlyList<int> sentences, Action<IReadOnlyList<int>, int, int> quote)
    {
        if (sentences.Count == 0)
            return;
        page.Html.Leaf("p", page.Say(key), ("class", "what"));
        quote(sentences, MostQuotes, QuoteLength);
    }
}
