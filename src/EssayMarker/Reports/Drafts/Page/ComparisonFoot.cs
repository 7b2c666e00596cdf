using EssayMarker.Assessing;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The foot: that a person decides, and the hashes by which anyone can make the page again.</summary>
internal static class ComparisonFoot
{
    public static void Write(ComparisonPage page)
    {
        Markup html = page.Html;
        (Provenance before, Provenance after) = (page.Comparison.Before.Made, page.Comparison.After.Made);
        html.Line();
        using (html.In("footer", ("class", "foot-of-page")))
        {
            html.Leaf("p", page.Say("html.foot.decides"));
            html.Leaf("h2", page.Say("html.foot.made"));
            using (html.In("dl"))
            {
                WriteHash(page, page.Say("compare.first"), before.Essay);
                WriteHash(page, page.Say("compare.second"), after.Essay);
                WriteBoth(page, "html.foot.program", before.Program, after.Program);
                WriteBoth(page, "html.foot.model", before.Model, after.Model);
                WriteBoth(page, "html.foot.rubric", before.Rubric, after.Rubric);
                WriteBoth(page, "html.foot.levels", before.Levels, after.Levels);
                WriteBoth(page, "html.foot.facts", before.Facts, after.Facts);
                WriteHash(page, page.Say("html.foot.wording"), page.Words.Hash);
                WriteHash(page, page.Say("html.foot.options"), page.Options.Hash);
            }
        }
    }

    /// <summary>One line where both drafts were assessed by the same, as the program does.</summary>
    private static void WriteBoth(ComparisonPage page, string key, string? before, string? after)
    {
        if (before == after)
        {
            WriteHash(page, page.Say(key), after);
            return;
        }
        WriteHash(page, page.Say("compare.foot.of", ("what", page.Say(key)), ("draft", page.Say("compare.first"))), before);
        WriteHash(page, page.Say("compare.foot.of", ("what", page.Say(key)), ("draft", page.Say("compare.second"))), after);
    }

    private static void WriteHash(ComparisonPage page, string what, string? hash)
    {
        if (!string.IsNullOrEmpty(hash))
            Colophon.WriteHash(page.Html, what, hash);
    }
}
