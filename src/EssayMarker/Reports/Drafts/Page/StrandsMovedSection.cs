using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The strands before and after, in words; their position only where marks are shown.</summary>
internal static class StrandsMovedSection
{
    public static void Write(ComparisonPage page)
    {
        if (page.Comparison.Strands.Count == 0)
            return;

        using (page.Section("by-strand", "html.strands.title"))
        {
            foreach (StrandChange strand in page.Comparison.Strands)
                WriteStrand(page, strand);
        }
    }

    private static void WriteStrand(ComparisonPage page, StrandChange strand)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "strand")))
        {
            html.Leaf("h3", page.Words.Strand(strand.After.Strand));
            using (html.In("p", ("class", "state " + LabelKey.Name(strand.Level))))
            {
                html.Leaf("span", ComparisonSymbols.Of(strand.Level), ("class", "symbol"), ("aria-hidden", "true"));
                html.Text($" {Words(page, strand)} ");
                if (page.Options.ShowsMarks)
                    html.Leaf("span", Positions(page, strand), ("class", "figure"));
            }
        }
    }

    private static string Words(ComparisonPage page, StrandChange strand)
    {
        string before = page.Say("level.is", ("level", Anchors.Digits(strand.Before.Level)));
        string after = page.Say("level.is", ("level", Anchors.Digits(strand.After.Level)));
        return strand.Level switch
        {
            Direction.Up => page.Say("compare.strand.up", ("before", before), ("after", after)),
            Direction.Down => page.Say("compare.strand.down", ("before", before), ("after", after)),
            _ => page.Say("compare.strand.unchanged", ("level", after)),
        };
    }

    private static string Positions(ComparisonPage page, StrandChange strand) =>
        page.Say("compare.strand.position", ("before", Position(strand.Before)), ("after", Position(strand.After)));

    private static string Position(StrandResult strand) => strand.Position.ToString("0.0", CultureInfo.InvariantCulture);
}
