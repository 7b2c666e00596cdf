namespace EssayMarker.Reports.Html;

/// <summary>The head: a policy under which nothing is fetched and only our own style sheets and script act.</summary>
internal static class PageHead
{
    /// <param name="html">The page, in its <c>html</c> element.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="styles">The style sheets, in their order.</param>
    /// <param name="script">The script that the page ends with, or <see langword="null"/> where it has none.</param>
    public static void Write(Markup html, string title, IReadOnlyList<EmbeddedFile> styles, EmbeddedFile? script)
    {
        using (html.In("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(styles, script)));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "robots"), ("content", "noindex"));
            html.Leaf("title", title);
            foreach (EmbeddedFile style in styles)
                html.Embed("style", style);
        }
        html.Line();
    }

    /// <summary>What the page may load and run: its own style sheets and script, told by their hashes.</summary>
    public static string Policy(IReadOnlyList<EmbeddedFile> styles, EmbeddedFile? script) =>
        $"default-src 'none'; style-src {string.Join(' ', styles.Select(style => style.Source))}; "
        + (script is null ? "" : $"script-src {script.Source}; ") + "base-uri 'none'; form-action 'none'";
}
