using System.Globalization;
using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>How many essays have each strand at each level; a cell is the darker the more essays it holds.</summary>
internal static class StrandsSection
{
    public static void Write(ClassPage page)
    {
        if (page.Results.Strands.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("strands"))
        {
            html.Leaf("p", page.Say("strands.how"), ("class", "how"));
            using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "strands-title")))
            using (html.In("table"))
            {
                WriteHead(page);
                using (html.In("tbody"))
                {
                    foreach ((string strand, IReadOnlyList<int> essays, double mean) in page.Results.Strands)
                        WriteStrand(page, strand, essays, mean);
                }
            }
        }
    }

    private static void WriteHead(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Leaf("th", page.Say("column.strand"), ("scope", "col"));
            foreach (int level in page.Rubric.Levels!.Levels.Select(level => level.Number))
            {
                using (html.In("th", ("scope", "col")))
                {
                    html.Leaf("span", page.Say("strands.level"), ("class", "unseen"));
                    html.Text(Anchors.Digits(level));
                }
            }
            html.Leaf("th", page.Say("column.mean"), ("scope", "col"));
        }
    }

    private static void WriteStrand(ClassPage page, string strand, IReadOnlyList<int> essays, double mean)
    {
        Markup html = page.Html;
        using (html.In("tr"))
        {
            html.Leaf("th", page.Words.Strand(strand), ("scope", "row"));
            foreach (int count in essays)
                html.Leaf("td", Anchors.Digits(count), ("class", Shade(count, page.Count)));
            html.Leaf("td", essays.Sum() == 0 ? "" : mean.ToString("F1", CultureInfo.InvariantCulture), ("class", "number"));
        }
    }

    private static string Shade(int count, int all) => count == 0 ? "shade-0" : count * 4 <= all ? "shade-1" : count * 2 <= all ? "shade-2" : "shade-3";
}
