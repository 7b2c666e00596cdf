using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>The text of what stands beside the essay: a comment, a header, a footer.</summary>
internal static class TextBeside
{
    private static readonly StyleSheet NoStyles = new(null);

    /// <summary>The text, read as the essay's own is, paragraphs divided by <c>\n</c>.</summary>
    public static string Of(XElement scope)
    {
        var reading = new Reading(NoStyles, new Numbering(null));
        new BlockReader(reading, Story.Body, scope).Read();
        return string.Join('\n', reading.Build().Select(paragraph => paragraph.Text)).Trim();
    }
}
