namespace EssayMarker.Reports.Html;

/// <summary>Links to the parts of the page that are there.</summary>
internal static class ContentsBar
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        using (html.In("nav", ("class", "contents"), ("aria-label", page.Say("contents.title"))))
        using (html.In("ul"))
        {
            foreach (string id in page.Sections.Prepend("essay"))
            {
                using (html.In("li"))
                    html.Leaf("a", page.Say("contents." + id), ("href", "#" + id));
            }
        }
        html.Line();
    }
}
