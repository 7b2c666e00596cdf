using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>The place of a comment.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Offset of the first UTF-16 unit of its words.</param>
/// <param name="End">Offset just past the last one.</param>
internal sealed record CommentAnchor(SourceParagraph Paragraph, int Start, int End)
{
    /// <summary>Whether Word shows a comment here: it heeds marks in the body only.</summary>
    public bool IsPossible => End > Start && (Paragraph.Anchor is not null || Paragraph.Story == Essays.Story.Body);
}
