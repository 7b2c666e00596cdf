namespace EssayMarker.Reports.Html;

/// <summary>The bar by which the script walks through a point's sentences; hidden until it does.</summary>
internal static class Walker
{
    public static void Write(ReportPage page)
    {
        if (!page.Assessment.Points.Any(page.Lists))
            return;

        Markup html = page.Html;
        using (html.In("div", ("id", "walker"), ("class", "walker"), ("role", "group"), ("aria-label", page.Say("walker.title")), ("hidden", "")))
        {
            html.Leaf("p", "", ("role", "status"), ("data-say", page.Say("walker.at", ("point", "{point}"), ("n", "{n}"), ("count", "{count}"))));
            html.Leaf("button", page.Say("walker.previous"), ("type", "button"), ("data-step", "-1"));
            html.Leaf("button", page.Say("walker.next"), ("type", "button"), ("data-step", "1"));
            html.Leaf("button", page.Say("walker.back"), ("type", "button"), ("data-step", "0"));
        }
    }
}
