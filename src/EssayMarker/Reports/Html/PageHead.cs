namespace EssayMarker.Reports.Html;

/// <summary>The head: a policy under which nothing is fetched and only our own style sheet and script act.</summary>
internal static class PageHead
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        using (html.In("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "robots"), ("content", "noindex"));
            html.Leaf("title", page.Say("title", ("file", page.Essay.FileName)));
            html.Embed("style", EmbeddedFile.Style);
        }
        html.Line();
    }

    public static string Policy =>
        $"default-src 'none'; style-src {EmbeddedFile.Style.Source}; script-src {EmbeddedFile.Script.Source}; base-uri 'none'; form-action 'none'";
}
