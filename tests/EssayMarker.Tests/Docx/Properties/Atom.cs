using System.Security;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Something in a run.</summary>
/// <param name="Xml">How it is written.</param>
/// <param name="Shown">What it shows.</param>
internal sealed record Atom(string Xml, string Shown)
{
    public static readonly IReadOnlyList<Atom> Marks =
    [
        new("<w:tab/>", "\t"),
        new("<w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/>", "\t"),
        new("<w:br/>", "\n"),
        new("<w:br w:type=\"page\"/>", "\n"),
        new("<w:cr/>", "\n"),
        new("<w:softHyphen/>", ""),
        new("<w:noBreakHyphen/>", "-"),
        new("<w:lastRenderedPageBreak/>", ""),
        new("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>", "•"),
        new("<w:sym w:font=\"Arial\" w:char=\"2192\"/>", "→"),
        new("<w:sym w:font=\"Arial\" w:char=\"1F600\"/>", "\U0001F600"),
        new("<w:sym w:font=\"Webdings\" w:char=\"F099\"/>", "\uFFFD"),
        new("<w:t/>", ""),
    ];

    /// <summary>A <c>w:t</c> that keeps its white space.</summary>
    public static Atom Kept(string text) => new($"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>", Flat(text));

    /// <summary>A <c>w:t</c> whose white space at both ends does not count.</summary>
    public static Atom Trimmed(string text) => new($"<w:t xml:space=\"default\">{SecurityElement.Escape(text)}</w:t>", Flat(text).Trim(' '));

    // A line feed or tab in a w:t shows as a space.
    private static string Flat(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
