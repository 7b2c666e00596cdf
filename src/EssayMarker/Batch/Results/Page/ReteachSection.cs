using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>What to teach again, the most pressing first, each with what says so and a question to start from.</summary>
internal static class ReteachSection
{
    public static void Write(ClassPage page)
    {
        if (page.Results.Reteach.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("reteach"))
        using (html.In("ol", ("class", "uses")))
        {
            foreach (PointUse use in page.Results.Reteach)
                WritePoint(page, use);
        }
    }

    private static void WritePoint(ClassPage page, PointUse use)
    {
        Markup html = page.Html;
        using (html.In("li"))
        {
            using (html.In("p", ("class", "point-head")))
            {
                page.WriteChip(use.Point);
                html.Leaf("span", page.Say("reteach.found", ("of", page.OfAll(use.Met + use.Partly))), ("class", "state"));
                if (use.Misattributed > 0)
                    html.Leaf("span", page.Say("reteach.misattributed", ("of", page.OfAll(use.Misattributed))), ("class", "state query"));
            }
            html.Leaf("p", use.Point.Statement, ("class", "statement"));
            if (use.Point.Ask is { } ask)
                html.Leaf("p", page.Words.Label("html.points.ask", ("ask", ask)), ("class", "fine"));
        }
    }
}
