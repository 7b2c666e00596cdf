using System.Xml.Linq;
using EssayMarker.Essays;
using static EssayMarker.Docx.Imports.Markup;

namespace EssayMarker.Docx.Imports;

/// <summary>A paragraph, its properties and its runs.</summary>
internal static class ParagraphMarkup
{
    private static readonly Dictionary<ParagraphLook, string> Styles = new()
    {
        [ParagraphLook.Title] = "Title",
        [ParagraphLook.Quotation] = "Quote",
        [ParagraphLook.Contents] = "TOC1",
        [ParagraphLook.Bibliography] = "Bibliography",
    };

    public static XElement Paragraph(Manuscript.Paragraph paragraph) => Word("p", Properties(paragraph.Format), paragraph.Pieces.SelectMany(Piece));

    /// <summary>A paragraph of a note; the first one starts with the note's mark.</summary>
    public static XElement OfNote(Manuscript.Paragraph paragraph, bool isFirst) => Word(
        "p",
        Word("pPr", Value("pStyle", "FootnoteText")),
        isFirst ? Raised(Word("footnoteRef")) : null,
        paragraph.Pieces.SelectMany(Piece));

    /// <summary>A run of text with line breaks and tabs.</summary>
    public static XElement Run(string text, RunFormat format = default)
    {
        var run = Word("r", Properties(format));
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            XElement? mark = at < text.Length ? Mark(text[at]) : null;
            if (at < text.Length && mark is null) continue;
            if (at > start) run.Add(Word("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text[start..at]));
            run.Add(mark);
            start = at + 1;
        }
        return run;
    }

    private static XElement? Mark(char letter) => letter switch
    {
        '\n' => Word("br"),
        '\t' => Word("tab"),
        '\u00AD' => Word("softHyphen"),
        '\u2011' => Word("noBreakHyphen"),
        _ => null,
    };

    private static IEnumerable<XElement> Piece(Manuscript.Piece piece) => piece switch
    {
        Manuscript.Text text => [Run(text.Value, text.Format)],
        // Ids 0 and below are the separators'.
        Manuscript.NoteMark mark => [Raised(Word("footnoteReference", Attribute("id", mark.Note + 1)))],
        Manuscript.CommentStart start => [Word("commentRangeStart", Attribute("id", start.Comment))],
        Manuscript.CommentEnd end => [Word("commentRangeEnd", Attribute("id", end.Comment)), Word("r", Word("commentReference", Attribute("id", end.Comment)))],
        _ => throw new InvalidOperationException($"No markup for {piece.GetType().Name}."),
    };

    private static XElement Raised(XElement mark) => Word("r", Word("rPr", Value("vertAlign", "superscript")), mark);

    // In the order of ECMA-376 17.3.1.26: style, numbering, indent, alignment.
    private static XElement? Properties(ParagraphFormat format)
    {
        string? style = format.HeadingLevel is { } level ? $"Heading{level}"
            : Styles.GetValueOrDefault(format.Look) ?? (format.Item is null ? null : "ListParagraph");
        XElement?[] properties =
        [
            style is null ? null : Value("pStyle", style),
            format.Item is { } item ? Word("numPr", Value("ilvl", NumberingMarkup.Level(item)), Value("numId", NumberingMarkup.Number(item))) : null,
            format.Indent > 0 && format.Item is null ? Word("ind", Attribute("left", format.Indent)) : null,
            format.IsCentred ? Value("jc", "center") : null,
        ];
        return properties.Any(property => property is not null) ? Word("pPr", properties) : null;
    }

    private static XElement? Properties(RunFormat format) => format == default ? null : Word(
        "rPr",
        format.IsBold ? Word("b") : null,
        format.IsItalic ? Word("i") : null,
        format.IsHidden ? Word("vanish") : null,
        format.IsUnderlined ? Value("u", "single") : null);
}
