namespace EssayMarker.Web.Pages;

/// <summary>What happened, and the way back to the form.</summary>
internal static class MessagePage
{
    public static void Write(WebPage page, string text)
    {
        using (page.Html.In("div", ("class", "sheet")))
        {
            page.Html.Leaf("p", text);
            using (page.Html.In("p"))
                page.Html.Leaf("a", page.Say("message.back"), ("class", "way"), ("href", "/"));
        }
    }
}
