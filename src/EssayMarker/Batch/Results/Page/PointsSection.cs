using EssayMarker.Matching;
using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>What the class did with every point, by side, with sentences of the students' own where the class is large enough for them to stay unnamed.</summary>
internal static class PointsSection
{
    private const int QuoteLength = 220;

    public static void Write(ClassPage page)
    {
        if (page.Results.Points.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("points"))
        {
            html.Leaf("p", page.Count < ClassResults.FewestForQuotes
                ? page.Say("points.small", ("fewest", Anchors.Digits(ClassResults.FewestForQuotes)))
                : page.Say("points.how"), ("class", "how"));
            foreach (IGrouping<string?, PointUse> side in page.Results.Points.GroupBy(use => use.Point.Side))
            {
                if (page.Rubric.Sides.FirstOrDefault(each => each.Id == side.Key) is { } named)
                    html.Leaf("h3", named.Label, ("class", page.SideClass(side.Key)));
                using (html.In("ul", ("class", "uses")))
                {
                    foreach (PointUse use in side)
                        WriteUse(page, use);
                }
            }
        }
    }

    private static void WriteUse(ClassPage page, PointUse use)
    {
        Markup html = page.Html;
        (PointStatus Status, int Essays)[] counts =
            [(PointStatus.Met, use.Met), (PointStatus.Partly, use.Partly), (PointStatus.Misattributed, use.Misattributed), (PointStatus.NotFound, use.NotFound)];
        html.Line();
        using (html.In("li"))
        {
            using (html.In("p", ("class", "point-head")))
            {
                page.WriteChip(use.Point);
                foreach ((PointStatus status, int essays) in counts.Where(count => count.Essays > 0))
                    WriteCount(page, Symbols.Of(status), page.Words.Label(status), essays);
                if (use.Others > 0)
                    WriteCount(page, Symbols.Of(PointStatus.Contradicted), page.Say("points.others"), use.Others);
            }
            Bar.Write(html, Math.Max(1, counts.Sum(count => count.Essays) + use.Others),
                ("met", use.Met), ("partly", use.Partly), ("misattributed", use.Misattributed), ("others", use.Others), ("not-found", use.NotFound));
            html.Leaf("p", use.Point.Statement, ("class", "statement"));
            WriteQuotes(page, "points.quotes", [.. use.Quotes.Distinct(StringComparer.Ordinal)]);
            WriteQuotes(page, "points.slips", use.Slips);
        }
    }

    private static void WriteCount(ClassPage page, string symbol, string name, int essays)
    {
        using (page.Html.In("span", ("class", "count")))
        {
            page.Html.Leaf("span", symbol, ("class", "symbol"), ("aria-hidden", "true"));
            page.Html.Text(page.Say("points.count", ("state", name), ("count", Anchors.Digits(essays))));
        }
    }

    private static void WriteQuotes(ClassPage page, string title, IReadOnlyList<string> quotes)
    {
        if (quotes.Count == 0)
            return;

        Markup html = page.Html;
        using (html.In("details"))
        {
            html.Leaf("summary", page.Say(title, ("count", Anchors.Digits(quotes.Count))));
            using (html.In("ul", ("class", "said")))
            {
                foreach (string quote in quotes)
                    html.Leaf("li", Excerpt.Of(quote, QuoteLength), ("dir", "auto"));
            }
        }
    }
}
