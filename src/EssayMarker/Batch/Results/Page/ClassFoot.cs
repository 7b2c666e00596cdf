using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The foot: that a person decides, and the hashes of what the class was marked by.</summary>
internal static class ClassFoot
{
    public static void Write(ClassPage page)
    {
        Markup html = page.Html;
        html.Line();
        using (html.In("footer", ("class", "foot-of-page")))
        {
            html.Leaf("p", page.Words.Label(page.Options.IsCoursework ? "html.foot.coursework" : "html.foot.decides"));
            html.Leaf("h2", page.Words.Label("html.foot.made"));
            using (html.In("dl"))
            {
                WriteHash(page, "html.foot.rubric", page.Rubric.Hash);
                if (page.Options.ShowsLevel)
                    WriteHash(page, "html.foot.levels", page.Rubric.Levels?.Hash);
                WriteHash(page, "html.foot.wording", page.Words.Hash);
                WriteHash(page, "html.foot.options", page.Options.Hash);
            }
        }
    }

    private static void WriteHash(ClassPage page, string key, string? hash)
    {
        if (!string.IsNullOrEmpty(hash))
            Colophon.WriteHash(page.Html, page.Words.Label(key), hash);
    }
}
