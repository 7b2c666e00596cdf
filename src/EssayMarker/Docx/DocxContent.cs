using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What marking needs of a document, without its XML: it can be kept while the document is marked.</summary>
/// <param name="FileName">The file's name without its folder.</param>
/// <param name="Hash">The hash of the package.</param>
/// <param name="Paragraphs">All paragraphs in order.</param>
/// <param name="Comments">The comments that are in it.</param>
/// <param name="SetAside">Text that stands in none of the paragraphs.</param>
/// <param name="Warnings">What was left out.</param>
internal sealed record DocxContent(
    string FileName,
    string Hash,
    IReadOnlyList<RawParagraph> Paragraphs,
    IReadOnlyList<ExistingComment> Comments,
    IReadOnlyList<SetAsideText> SetAside,
    IReadOnlyList<Warning> Warnings)
{
    /// <summary>The content of a document.</summary>
    /// <exception cref="DocxException">There is no text in it.</exception>
    public static DocxContent Of(DocxDocument document)
    {
        if (document.Paragraphs.All(paragraph => string.IsNullOrWhiteSpace(paragraph.Text)))
        {
            throw new DocxException(
                document.Package.FileName,
                "There is no text in this document.",
                "If the essay is a picture or a scan, type it out; if it is in the header, move it to the page.");
        }
        return new DocxContent(
            document.Package.FileName,
            document.Package.Hash,
            [.. document.Paragraphs.Select(paragraph => paragraph.Content)],
            document.Comments,
            document.SetAside,
            document.Warnings);
    }

    /// <summary>The essay that it is.</summary>
    /// <param name="question">The question as set, where it is known.</param>
    public Essay Read(string? question) =>
        EssayBuilder.Build(FileName, Paragraphs, Warnings, question) with { Hash = Hash, Comments = Comments, SetAside = SetAside };
}
