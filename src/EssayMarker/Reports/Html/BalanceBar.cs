using System.Globalization;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>How many points of each side were found, as one bar. It has no middle to aim at: balance is both sides taken seriously, not half and half.</summary>
internal static class BalanceBar
{
    private const int Width = 300;

    public static void Write(ReportPage page)
    {
        (Side Side, int Found)[] sides = [.. page.Rubric.Sides.Select(side => (side, Found(page, side)))];
        int all = sides.Sum(side => side.Found);
        if (sides.Length == 0)
            return;

        Markup html = page.Html;
        string words = string.Join(page.Say("balance.between"), sides.Select(side =>
            page.Say("balance.side", ("side", side.Side.Label), ("count", Anchors.Digits(side.Found)))));
        using (html.In("figure", ("class", "balance")))
        {
            using (html.In("svg", ("viewBox", $"0 0 {Width} 18"), ("role", "img"), ("aria-label", page.Say("balance.title", ("sides", words)))))
            {
                Rectangle(html, "empty", 0, Width);
                int from = 0, counted = 0;
                foreach ((Side side, int found) in sides)
                {
                    counted += found;
                    int to = all == 0 ? 0 : Width * counted / all;
                    if (to > from)
                        WriteSide(page, side, from, to);
                    from = to;
                }
            }
            html.Leaf("figcaption", words);
        }
    }

    private static int Found(ReportPage page, Side side) => page.Assessment.Points.Count(result =>
        result.Point.Side == side.Id && result.Status is PointStatus.Met or PointStatus.Partly);

    /// <summary>Every second side is striped, so that the sides differ without colour.</summary>
    private static void WriteSide(ReportPage page, Side side, int from, int to)
    {
        string? style = page.SideClassOf(side.Id);
        Rectangle(page.Html, style, from, to);
        if (style is not ("side-2" or "side-4"))
            return;
        var stripes = new System.Text.StringBuilder();
        for (int x = from + 8; x < to - 3; x += 8)
            stripes.Append(CultureInfo.InvariantCulture, $"M{x} 17L{Math.Min(x + 6, to - 2)} 1");
        using (page.Html.In("path", ("class", "stripes"), ("d", stripes.ToString())))
        {
        }
    }

    private static void Rectangle(Markup html, string? style, int from, int to)
    {
        using (html.In("rect", ("class", style), ("x", Anchors.Digits(from + 1)), ("y", "1"), ("width", Anchors.Digits(Math.Max(1, to - from - 2))), ("height", "16"), ("rx", "3")))
        {
        }
    }
}
