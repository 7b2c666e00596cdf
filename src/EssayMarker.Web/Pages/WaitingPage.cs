using EssayMarker.Reports.Html;
using EssayMarker.Web.Sessions;

namespace EssayMarker.Web.Pages;

/// <summary>Shown until an essay is marked: the script asks whether it is; without scripts the page reloads itself, or its reader does.</summary>
internal static class WaitingPage
{
    public static void Write(WebPage page, KeptEssay essay)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "sheet"), ("id", "waiting"), ("data-failed", page.Say("status.failed"))))
        {
            html.Leaf("p", page.Say("waiting"), ("role", "status"));
            html.Leaf("progress", "", ("aria-label", page.Say("waiting.progress")));
            using (html.In("p"))
                html.Leaf("a", page.Say("waiting.again"), ("class", "way"), ("href", essay.Address));
        }
    }
}
