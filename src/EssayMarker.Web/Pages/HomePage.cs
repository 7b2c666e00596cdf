using EssayMarker.Reports.Html;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>The form; below it, where there are any, the essays of the session and the button that forgets them.</summary>
internal static class HomePage
{
    public static void Write(WebPage page, Session session, IReadOnlyList<KeptEssay> essays, UploadForm form)
    {
        form.Write(page);
        if (essays.Count > 0)
            WriteEssays(page, session, essays);
    }

    private static void WriteEssays(WebPage page, Session session, IReadOnlyList<KeptEssay> essays)
    {
        Markup html = page.Html;
        using (html.In("section", ("class", "sheet"), ("aria-labelledby", "essays-title")))
        {
            page.Heading(2, "essays.title", "essays-title");
            using (html.In("ul", ("class", "essays")))
            {
                foreach (KeptEssay essay in essays)
                {
                    using (html.In("li"))
                    {
                        html.Leaf("a", essay.Name, ("href", essay.Address), ("dir", "auto"));
                        html.Leaf("span", essay.Question, ("class", "fine"));
                    }
                }
            }
            html.Leaf("p", page.Say("essays.kept"), ("class", "fine"));
            using (html.In("form", ("method", "post"), ("action", "/forget")))
            {
                html.Void("input", ("type", "hidden"), ("name", FormFields.Token), ("value", session.FormToken));
                html.Leaf("button", page.Say("forget"), ("type", "submit"));
            }
        }
    }
}
