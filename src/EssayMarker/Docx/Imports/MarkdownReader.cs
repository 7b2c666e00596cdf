using Markdig;

namespace EssayMarker.Docx.Imports;

/// <summary>Reads Markdown as the page that it stands for: CommonMark, with tables, footnotes and a head of settings.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseYamlFrontMatter().Build();

    // The parser's time grows with the square of some things that an essay has few of.
    private const int MostLetters = 500_000;
    private const long MostLinksTimesLetters = 500_000_000;
    private const int MostCells = 100_000;

    /// <summary>Reads a text.</summary>
    /// <exception cref="DocxException">It goes beyond a limit.</exception>
    public static Manuscript Read(string text, string file)
    {
        if (text.Length > MostLetters || Links(text) * text.Length > MostLinksTimesLetters || Cells(text) > MostCells) throw ManuscriptBuilder.TooLong(file);
        try
        {
            return HtmlReader.Read(Markdown.ToHtml(text, Pipeline), file);
        }
        catch (ArgumentException)
        {
            // The parser's own guard; it quotes nothing, but says "Markdown elements".
            throw new DocxException(file, "Quotations, lists or brackets in this text are nested too deeply.", "Copy the essay's text into a new document and save that.");
        }
    }

    private static long Links(string text)
    {
        long links = 0;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] == ']' && text[at + 1] is '(' or ':' or '[') links++;
        }
        return links;
    }

    // Every row of a table is filled up to the widest.
    private static long Cells(string text)
    {
        (long rows, int widest) = (0, 0);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            int bars = line.Count('|');
            if (bars > 0) (rows, widest) = (rows + 1, Math.Max(widest, bars));
        }
        return rows * widest;
    }
}
