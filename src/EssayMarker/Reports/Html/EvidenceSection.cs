using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>The specific evidence, by what is to be said of it: what to look at comes first.</summary>
internal static class EvidenceSection
{
    private static readonly EvidenceState[] Order =
        [EvidenceState.CheckDate, EvidenceState.Used, EvidenceState.NotYetUsed, EvidenceState.OutsideYears, EvidenceState.NotChecked];

    public static void Write(ReportPage page)
    {
        if (page.Assessment.Evidence.Count == 0)
            return;

        using (page.Section("evidence", "evidence.title"))
        {
            foreach (EvidenceState state in Order)
                WriteState(page, state);
        }
    }

    private static void WriteState(ReportPage page, EvidenceState state)
    {
        List<IGrouping<string, EvidenceFinding>> findings = [.. page.Assessment.Evidence
            .Where(finding => finding.State == state)
            .GroupBy(finding => finding.Name, StringComparer.Ordinal)];
        if (findings.Count == 0)
            return;

        Markup html = page.Html;
        using (html.In("h3"))
        {
            html.Leaf("span", Symbols.Of(state), ("class", "symbol"), ("aria-hidden", "true"));
            html.Text(page.Words.Label(state));
        }
        if (state == EvidenceState.NotChecked)
            html.Leaf("p", page.Say("evidence.not-checked"), ("class", "fine"));
        using (html.In("ul", ("class", state == EvidenceState.CheckDate ? "checks" : "names")))
        {
            foreach (IGrouping<string, EvidenceFinding> finding in findings)
                WriteFinding(page, finding);
        }
    }

    private static void WriteFinding(ReportPage page, IGrouping<string, EvidenceFinding> findings)
    {
        using (page.Html.In("li"))
        {
            page.Html.Text(findings.Key);
            page.WriteLinks([.. findings.Select(finding => finding.Sentence).Distinct()]);
            foreach (string line in findings.Select(finding => finding.FactLine).OfType<string>().Distinct(StringComparer.Ordinal))
                page.Html.Leaf("p", page.Say("evidence.fact-line", ("line", line)), ("class", "fine"));
        }
    }
}
