using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EssayMarker.Tests;

/// <summary>Writes plain paragraphs as a .docx.</summary>
internal static class WordFile
{
    public static void Write(string path, IEnumerable<string> paragraphs)
    {
        using WordprocessingDocument document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(text =>
            (OpenXmlElement)new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))));
    }
}
