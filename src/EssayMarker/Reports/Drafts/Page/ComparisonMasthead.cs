using EssayMarker.Assessing;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The top of the page: which drafts, which question, and what kind of judgement this is.</summary>
internal static class ComparisonMasthead
{
    public static void Write(ComparisonPage page)
    {
        Markup html = page.Html;
        using (html.In("header", ("class", "mast")))
        {
            using (html.In("div", ("class", "mast-text")))
            {
                html.Leaf("p", page.Say(page.Options.View == View.Teacher ? "compare.for.teacher" : "compare.for.student"), ("class", "kicker"));
                html.Leaf("h1", page.Say("compare.from-to", ("before", page.BeforeName), ("after", page.AfterName)), ("dir", "auto"));
                html.Leaf("p", page.Report.Rubric.Question, ("class", "question"));
            }
            using (html.In("div", ("class", "notice")))
            {
                html.Leaf("p", page.Say(page.Options.HeaderKey), ("class", "who"));
                html.Leaf("p", page.Say("html.untested"));
                WriteSize(page, "compare.first", page.Comparison.Before);
                WriteSize(page, "compare.second", page.Comparison.After);
            }
        }
        html.Line();
    }

    private static void WriteSize(ComparisonPage page, string key, Assessment draft) => page.Html.Leaf("p", page.Say("compare.size",
        ("draft", page.Say(key)), ("kind", page.Words.Label(draft.Kind)), ("words", Anchors.Digits(draft.Essay.Words))));
}
