namespace EssayMarker.Reports.Html;

/// <summary>Links to the parts of a page that are there.</summary>
internal static class ContentsBar
{
    public static void Write(ReportPage page) => Write(page.Html, page.Sections.Prepend("essay"), key => page.Say("contents." + key));

    /// <summary>Links to any sections.</summary>
    /// <param name="html">The page.</param>
    /// <param name="ids">The sections' ids, in order.</param>
    /// <param name="say">The words for a section's id, and for the bar itself under <c>title</c>.</param>
    public static void Write(Markup html, IEnumerable<string> ids, Func<string, string> say)
    {
        using (html.In("nav", ("class", "contents"), ("aria-label", say("title"))))
        using (html.In("ul"))
        {
            foreach (string id in ids)
            {
                using (html.In("li"))
                    html.Leaf("a", say(id), ("href", "#" + id));
            }
        }
        html.Line();
    }
}
