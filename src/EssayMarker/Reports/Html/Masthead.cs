namespace EssayMarker.Reports.Html;

/// <summary>The top of the page: whose text, which question, and what kind of judgement this is.</summary>
internal static class Masthead
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        using (html.In("header", ("class", "mast")))
        {
            using (html.In("div", ("class", "mast-text")))
            {
                html.Leaf("p", page.Say(Audience(page.Options)), ("class", "kicker"));
                html.Leaf("h1", page.Essay.FileName, ("dir", "auto"));
                html.Leaf("p", page.Rubric.Question, ("class", "question"));
                WriteLinks(page);
            }
            using (html.In("div", ("class", "notice")))
            {
                html.Leaf("p", page.Words.Label(page.Options.HeaderKey), ("class", "who"));
                if (page.Options.ShowsLevel)
                    html.Leaf("p", page.Say("untested"));
                html.Leaf("p", page.Say("size", ("kind", page.Words.Label(page.Assessment.Kind)), ("words", Anchors.Digits(page.Essay.Words))));
            }
        }
        html.Line();
    }

    private static void WriteLinks(ReportPage page)
    {
        if (page.Links.Count == 0)
            return;
        Markup html = page.Html;
        using (html.In("nav", ("class", "page-links"), ("aria-label", page.Say("links.title"))))
        using (html.In("ul"))
        {
            foreach (PageLink link in page.Links)
            {
                using (html.In("li"))
                    html.Leaf("a", link.Text, ("href", link.Address));
            }
        }
    }

    private static string Audience(ReportOptions options) =>
        options.IsCoursework ? "for.coursework" : options.View == View.Teacher ? "for.teacher" : "for.student";
}
