using System.Globalization;
using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>Why this level: the reasons, the strands, and for the teacher why not the levels beside it.</summary>
internal static class LevelSection
{
    public static void Write(ReportPage page)
    {
        if (page.Assessment.Level is not { } judgement)
            return;

        using (page.Section("why", "level.title"))
        {
            page.WriteRemarks("ul", judgement.Reasons);
            if (page.Options.ShowsScheme)
            {
                WriteWhyNot(page, "level.why-not-above", judgement.WhyNotAbove);
                WriteWhyNot(page, "level.why-not-below", judgement.WhyNotBelow);
            }
        }
        if (judgement.Strands.Count == 0)
            return;
        using (page.Section("strands", "strands.title"))
        {
            foreach (StrandResult strand in judgement.Strands)
                WriteStrand(page, strand);
        }
    }

    private static void WriteWhyNot(ReportPage page, string key, Remark? reason)
    {
        if (reason is null)
            return;
        page.Heading(3, key);
        page.WriteRemark(reason);
    }

    private static void WriteStrand(ReportPage page, StrandResult strand)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "strand")))
        {
            html.Leaf("h3", page.Words.Strand(strand.Strand));
            using (html.In("p", ("class", "state")))
            {
                WritePips(page, strand.Level);
                html.Text(page.Words.Label("level.is", ("level", Anchors.Digits(strand.Level))));
                if (page.Options.ShowsMarks)
                    html.Leaf("span", page.Say("strands.position", ("position", strand.Position.ToString("0.0", CultureInfo.InvariantCulture))), ("class", "figure"));
            }
            page.WriteRemarks("ul", strand.Reasons);
        }
    }

    private static void WritePips(ReportPage page, int level)
    {
        int levels = page.Rubric.Levels?.Levels.Count ?? level;
        page.Html.Leaf("span", new string('\u25CF', level) + new string('\u25CB', Math.Max(0, levels - level)), ("class", "pips"), ("aria-hidden", "true"));
    }
}
