using System.Xml.Linq;
using static EssayMarker.Docx.Imports.Markup;

namespace EssayMarker.Docx.Imports;

/// <summary>The main document part: paragraphs, and tables where they have cells.</summary>
internal static class BodyMarkup
{
    // 451 points in twentieths: between the margins of a page of A4.
    private const int TextWidth = 9026;

    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static XElement Document(IReadOnlyList<Manuscript.Paragraph> paragraphs) => Root("document", Word("body", Blocks(paragraphs), Section()));

    private static IEnumerable<XElement> Blocks(IReadOnlyList<Manuscript.Paragraph> paragraphs)
    {
        for (int at = 0; at < paragraphs.Count;)
        {
            if (paragraphs[at].Cell is not { } cell)
            {
                yield return ParagraphMarkup.Paragraph(paragraphs[at++]);
                continue;
            }
            var table = paragraphs.Skip(at).TakeWhile(paragraph => paragraph.Cell?.Table == cell.Table).ToList();
            yield return Table(table);
            at += table.Count;
            // Two tables side by side would be one, and after the last one Word wants a paragraph.
            if (at == paragraphs.Count || paragraphs[at].Cell is not null) yield return Word("p");
        }
    }

    private static XElement Table(List<Manuscript.Paragraph> paragraphs)
    {
        int columns = Math.Max(1, paragraphs.Max(paragraph => paragraph.Cell!.Column) + 1);
        return Word(
            "tbl",
            Word("tblPr", Word("tblW", Attribute("w", 0), Attribute("type", "auto")), Borders()),
            Word("tblGrid", Enumerable.Range(0, columns).Select(_ => Word("gridCol", Attribute("w", TextWidth / columns)))),
            paragraphs.GroupBy(paragraph => paragraph.Cell!.Row).Select(row => Word("tr", Cells(row.ToLookup(paragraph => paragraph.Cell!.Column)))));
    }

    // A cell without text has no paragraph of its own, and a cell without a paragraph is not valid.
    private static IEnumerable<XElement> Cells(ILookup<int, Manuscript.Paragraph> row) => Enumerable.Range(0, row.Max(cell => cell.Key) + 1)
        .Select(column => Word("tc", row.Contains(column) ? row[column].Select(ParagraphMarkup.Paragraph) : [Word("p")]));

    private static XElement Borders() => Word(
        "tblBorders",
        Sides.Select(side => Word(side, Attribute("val", "single"), Attribute("sz", 4), Attribute("space", 0), Attribute("color", "auto"))));

    private static XElement Section() => Word(
        "sectPr",
        Word("pgSz", Attribute("w", 11906), Attribute("h", 16838)),
        Word("pgMar", Attribute("top", 1440), Attribute("right", 1440), Attribute("bottom", 1440), Attribute("left", 1440), Attribute("header", 708), Attribute("footer", 708), Attribute("gutter", 0)));
}
