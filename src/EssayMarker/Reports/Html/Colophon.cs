using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>The foot: that a person decides, and the hashes by which anyone can make the page again.</summary>
internal static class Colophon
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        Provenance made = page.Assessment.Made;
        html.Line();
        using (html.In("footer", ("class", "foot-of-page")))
        {
            html.Leaf("p", page.Say(page.Options.IsCoursework ? "foot.coursework" : "foot.decides"));
            page.Heading(2, "foot.made");
            using (html.In("dl"))
            {
                WriteHash(page, "foot.program", made.Program);
                WriteHash(page, "foot.essay", made.Essay);
                WriteHash(page, "foot.model", made.Model);
                WriteHash(page, "foot.rubric", made.Rubric);
                if (page.Options.ShowsLevel)
                    WriteHash(page, "foot.levels", made.Levels);
                if (page.Options.ShowsFactChecks)
                    WriteHash(page, "foot.facts", made.Facts);
                WriteHash(page, "foot.wording", page.Words.Hash);
                WriteHash(page, "foot.options", page.Options.Hash);
            }
        }
    }

    private static void WriteHash(ReportPage page, string key, string? hash)
    {
        if (!string.IsNullOrEmpty(hash))
            WriteHash(page.Html, page.Say(key), hash);
    }

    /// <summary>One line of the list of hashes.</summary>
    public static void WriteHash(Markup html, string what, string hash)
    {
        using (html.In("div"))
        {
            html.Leaf("dt", what);
            html.Leaf("dd", hash);
        }
    }
}
