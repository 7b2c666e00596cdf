namespace EssayMarker.Essays;

/// <summary>Reads an essay from plain text.</summary>
public static class EssayReader
{
    /// <summary>Each line is a paragraph; empty lines are empty paragraphs.</summary>
    /// <param name="fileName">The name to give the essay.</param>
    /// <param name="text">The text, lines ended by <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</param>
    /// <param name="question">The question as set, where it is known.</param>
    public static Essay FromText(string fileName, string text, string? question = null) =>
        EssayBuilder.Build(fileName, [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new RawParagraph(line))], [], question);
}
