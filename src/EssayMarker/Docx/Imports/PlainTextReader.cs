namespace EssayMarker.Docx.Imports;

/// <summary>Reads plain text: each line is a paragraph, unless the lines were broken to fit a width.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="DocxException">It is too long.</exception>
    public static Manuscript Read(string text, string file)
    {
        if (text.Length > ManuscriptBuilder.MostLetters) throw ManuscriptBuilder.TooLong(file);
        var builder = new ManuscriptBuilder(file);
        foreach (string paragraph in WrappedLines.Join(text.ReplaceLineEndings("\n").Split('\n')))
        {
            builder.Begin(ParagraphFormat.Plain);
            builder.Append(paragraph);
        }
        return builder.Build();
    }
}
