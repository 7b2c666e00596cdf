using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>The look of comments, without a style: none is added to a student's document.</summary>
internal static class DirectFormat
{
    /// <summary>Half points: of the marks that Word puts at a comment's place.</summary>
    public const string MarkSize = "16";

    private const string TextSize = "20";

    public static XElement Paragraph(XNamespace w) => new(w + "pPr",
        new XElement(w + "spacing", new XAttribute(w + "before", "0"), new XAttribute(w + "after", "60"),
            new XAttribute(w + "line", "240"), new XAttribute(w + "lineRule", "auto")),
        new XElement(w + "ind", new XAttribute(w + (w == WordXml.Strict ? "start" : "left"), "0"), new XAttribute(w + "firstLine", "0")));

    public static XElement Text(XNamespace w, bool bold) => new(w + "rPr",
        bold ? [new XElement(w + "b"), new XElement(w + "bCs")] : Enumerable.Empty<XElement>(),
        Size(w, TextSize));

    public static IEnumerable<XElement> Size(XNamespace w, string halfPoints) =>
        [new(w + "sz", new XAttribute(w + "val", halfPoints)), new(w + "szCs", new XAttribute(w + "val", halfPoints))];
}
