using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>Writes a comment as it stands in the comments part (ECMA-376 17.13.4.2).</summary>
internal sealed class CommentXml(XNamespace w)
{
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The name by which every comment of the program is known.</summary>
    public const string Author = "EssayMarker";

    private const string Initials = "EM";

    /// <param name="comment">The comment.</param>
    /// <param name="id">Its number.</param>
    /// <param name="paragraphId">The id of its last paragraph, by which the other parts know it.</param>
    public XElement Write(WordComment comment, int id, string paragraphId)
    {
        var element = new XElement(w + "comment",
            new XAttribute(w + "id", id.ToString(CultureInfo.InvariantCulture)),
            new XAttribute(w + "author", Author),
            new XAttribute(w + "initials", Initials),
            comment.Lines.Select(Paragraph));
        element.Elements().First().Elements().First().AddAfterSelf(
            new XElement(w + "r", new XElement(w + "rPr", DirectFormat.Size(w, DirectFormat.MarkSize)), new XElement(w + "annotationRef")));
        element.Elements().Last().SetAttributeValue(W14 + "paraId", paragraphId);
        return element;
    }

    private XElement Paragraph(CommentLine line)
    {
        string space = line.Lead.Length > 0 && line.Text.Length > 0 ? " " : "";
        return new XElement(w + "p", DirectFormat.Paragraph(w), Run(line.Lead, bold: true), Run(space + line.Text, bold: false));
    }

    private XElement? Run(string text, bool bold) => text.Length == 0
        ? null
        : new XElement(w + "r", DirectFormat.Text(w, bold),
            new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text)));

    /// <summary>A comment's words may come from a wording file or rubric, which can hold what XML cannot.</summary>
    private static string Clean(string text) => string.Concat(text.Replace('\n', ' ').EnumerateRunes()
        .Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
