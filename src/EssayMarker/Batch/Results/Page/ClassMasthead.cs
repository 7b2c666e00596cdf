using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The top of the page: which question, how many essays, and what kind of judgement this is.</summary>
internal static class ClassMasthead
{
    public static void Write(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("header", ("class", "mast")))
        {
            using (html.In("div", ("class", "mast-text")))
            {
                html.Leaf("p", page.Say(page.Options.IsCoursework ? "for.coursework" : "for.teacher"), ("class", "kicker"));
                html.Leaf("h1", page.Say("heading"));
                html.Leaf("p", page.Rubric.Question, ("class", "question"));
            }
            using (html.In("div", ("class", "notice")))
            {
                html.Leaf("p", page.Words.Label(page.Options.HeaderKey), ("class", "who"));
                if (page.Options.ShowsLevel)
                    html.Leaf("p", page.Words.Label("html.untested"));
                html.Leaf("p", page.Say("size", ("essays", Anchors.Digits(page.Count)), ("failures", Anchors.Digits(page.Results.Failures.Count))));
                html.Leaf("p", page.Say("private"));
            }
        }
        html.Line();
    }
}
