using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads the comments that are already in the document.</summary>
internal static class CommentsPart
{
    public static IReadOnlyList<ExistingComment> Read(XDocument part, StyleSheet styles, CommentMarks marks, IReadOnlyList<SourceParagraph> paragraphs) =>
        (part.Root?.WordChildren("comment") ?? [])
            .Select(comment => new ExistingComment(
                comment.WordAttribute("author") ?? "",
                Text(comment, styles),
                marks.Where(comment.WordAttribute("id") ?? "", paragraphs)))
            .ToList();

    private static string Text(XElement comment, StyleSheet styles)
    {
        var reading = new Reading(styles);
        new BlockReader(reading, Story.Body, comment).Read();
        return string.Join('\n', reading.Build().Select(paragraph => paragraph.Text)).Trim();
    }
}
