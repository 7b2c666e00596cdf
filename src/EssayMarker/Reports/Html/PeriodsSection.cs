using EssayMarker.Assessing.Periods;

namespace EssayMarker.Reports.Html;

/// <summary>The years of the question as a strip of boxes: which sentences are dated in each part, and a question about what is empty.</summary>
internal static class PeriodsSection
{
    public static void Write(ReportPage page)
    {
        if (!page.Options.ShowsPeriods || page.Assessment.Periods.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("periods", "periods.title"))
        {
            html.Leaf("p", page.Say("periods.how"), ("class", "fine"));
            using (html.In("ol", ("class", "strip")))
            {
                foreach (PeriodCoverage period in page.Assessment.Periods)
                    WritePeriod(page, period);
            }
            foreach (string question in PeriodWords.Questions(page.Assessment, page.Words))
                html.Leaf("p", question);
        }
    }

    private static void WritePeriod(ReportPage page, PeriodCoverage period)
    {
        Markup html = page.Html;
        int count = period.Sentences.Count;
        using (html.In("li", ("class", count == 0 ? "empty" : null)))
        {
            html.Leaf("p", PeriodWords.Name(period.Period), ("class", "name"));
            html.Leaf("p", page.Say(count switch { 0 => "periods.none", 1 => "periods.one", _ => "periods.many" }, ("count", Anchors.Digits(count))), ("class", "fine"));
            page.WriteNumbers(period.Sentences);
        }
    }
}
