using EssayMarker.Assessing;
using EssayMarker.Assessing.WhatIfs;

namespace EssayMarker.Reports.Html;

/// <summary>For the teacher: how the range would move if a person credited other points.</summary>
internal static class WhatIfSection
{
    public static void Write(ReportPage page)
    {
        if (!page.Options.ShowsWhatIf || page.Assessment.WhatIf.Count == 0 || page.Assessment.Level is not { } level)
            return;

        Markup html = page.Html;
        using (page.Section("what-if", "what-if.title"))
        {
            html.Leaf("p", page.Say("what-if.how"), ("class", "fine"));
            using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "what-if-title")))
            using (html.In("table"))
            {
                using (html.In("thead"))
                using (html.In("tr"))
                {
                    html.Leaf("th", page.Say("what-if.change"), ("scope", "col"));
                    html.Leaf("th", page.Say("what-if.range"), ("scope", "col"));
                }
                using (html.In("tbody"))
                {
                    foreach (WhatIfOutcome outcome in page.Assessment.WhatIf)
                        WriteRow(page, level.Marks, outcome);
                }
            }
        }
    }

    private static void WriteRow(ReportPage page, MarkRange now, WhatIfOutcome outcome)
    {
        Markup html = page.Html;
        using (html.In("tr"))
        {
            string[] changes =
            [
                .. outcome.TakenAway.Select(point => page.Say("what-if.taken-away", ("point", point))),
                .. outcome.Added.Select(point => page.Say("what-if.added", ("point", point))),
            ];
            html.Leaf("th", string.Join(page.Say("what-if.between"), changes), ("scope", "row"));
            html.Leaf("td", outcome.Marks == now ? page.Say("what-if.same") : page.Say("what-if.move", ("before", Say(page, now)), ("after", Say(page, outcome.Marks))));
        }
    }

    private static string Say(ReportPage page, MarkRange marks) => page.Say("what-if.marks",
        ("low", Anchors.Digits(marks.Low)), ("high", Anchors.Digits(marks.High)), ("likely", Anchors.Digits(marks.Likely)));
}
