using EssayMarker.Assessing.Periods;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The years of the question as a strip: how many sentences are dated in each part, before and after.</summary>
internal static class YearsSection
{
    public static void Write(ComparisonPage page)
    {
        IReadOnlyList<PeriodCoverage> before = page.Comparison.Before.Periods, after = page.Comparison.After.Periods;
        if (!page.Options.ShowsPeriods || before.Count == 0 || after.Count == 0)
            return;

        using (page.Section("years", "html.periods.title"))
        {
            page.Html.Leaf("p", page.Say("compare.years.how"), ("class", "fine"));
            using (page.Html.In("ol", ("class", "strip")))
            {
                foreach ((PeriodCoverage was, PeriodCoverage isNow) in before.Zip(after))
                    WritePeriod(page, was, isNow);
            }
        }
    }

    private static void WritePeriod(ComparisonPage page, PeriodCoverage before, PeriodCoverage after)
    {
        Markup html = page.Html;
        using (html.In("li", ("class", after.Sentences.Count == 0 ? "empty" : null)))
        {
            html.Leaf("p", PeriodWords.Name(after.Period), ("class", "name"));
            (string was, string isNow) = (Anchors.Digits(before.Sentences.Count), Anchors.Digits(after.Sentences.Count));
            html.Leaf("p", page.Say("compare.from-to", ("before", was), ("after", isNow)), ("class", "fine"));
            page.Report.WriteNumbers(after.Sentences);
        }
    }
}
