using System.Xml.Linq;
using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.DocxChecks.Words;

/// <summary>The words as EssayMarker reads them, each with where it comes from.</summary>
public static class OurWords
{
    /// <summary>The words of a document that is open.</summary>
    public static StoryWords Of(DocxDocument document)
    {
        WordList body = new(), notes = new(), boxes = new();
        HashSet<XElement> fields = [.. Roots(document).SelectMany(FieldResults.In)];
        foreach (SourceParagraph paragraph in document.Paragraphs)
        {
            WordList story = paragraph.Story != Story.Body ? notes : paragraph.Anchor is null ? body : boxes;
            WordOrigin frame = IsFramed(paragraph.Element) ? WordOrigin.Frame : WordOrigin.Typed;
            foreach (SourceText piece in paragraph.Pieces)
                story.Add(IsSymbol(piece) ? WordList.Symbol.ToString() : paragraph.Text.Substring(piece.Start, piece.Length), frame | Origin(piece.Element, fields));
            story.End();
        }
        return new StoryWords(body.ToList(), notes.ToList(), boxes.ToList());
    }

    private static IEnumerable<XElement> Roots(DocxDocument document) =>
        document.Paragraphs.Select(paragraph => paragraph.Element.Document?.Root).OfType<XElement>().Distinct();

    private static WordOrigin Origin(XElement text, HashSet<XElement> fields) =>
        (fields.Contains(text) ? WordOrigin.Field : WordOrigin.Typed) | (IsBound(text) ? WordOrigin.Control : WordOrigin.Typed);

    private static bool IsBound(XElement text) =>
        text.Ancestors().Any(element => element.IsWord("sdt") && element.WordChild("sdtPr")?.WordChild("dataBinding") is not null);

    private static bool IsFramed(XElement paragraph) =>
        paragraph.WordChild("pPr")?.WordChild("framePr") is not null
        || paragraph.Ancestors().Any(element => element.IsWord("tbl") && element.WordChild("tblPr")?.WordChild("tblpPr") is not null);

    // ECMA-376 17.3.3.30: F000 to F0FF are places in the font. We know some of them, LibreOffice leaves them all to the font.
    private static bool IsSymbol(SourceText piece) =>
        piece.Element.IsWord("sym") && piece.Element.WordAttribute("char") is { Length: 4 } code && code.StartsWith("F0", StringComparison.OrdinalIgnoreCase);
}
