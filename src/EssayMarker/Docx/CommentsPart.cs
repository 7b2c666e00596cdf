using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads the comments that are already in the document.</summary>
internal static class CommentsPart
{
    public static IReadOnlyList<ExistingComment> Read(XDocument part, CommentMarks marks, IReadOnlyList<SourceParagraph> paragraphs) =>
        (part.Root?.WordChildren("comment") ?? [])
            .Select(comment => new ExistingComment(
                comment.WordAttribute("author") ?? "",
                TextBeside.Of(comment),
                marks.Where(comment.WordAttribute("id") ?? "", paragraphs)))
            .ToList();
}
