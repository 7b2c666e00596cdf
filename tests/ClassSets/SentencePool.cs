using System.Text;
using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.Tests;

/// <summary>Sentences that made essays are put together from.</summary>
/// <param name="OnQuestion">Sentences that answer the samples' question.</param>
/// <param name="Beside">Sentences of other essays; may be empty.</param>
internal sealed record SentencePool(IReadOnlyList<string> OnQuestion, IReadOnlyList<string> Beside)
{
    private const int FewestWords = 6, MostWords = 45;

    /// <summary>The students' own sentences in the sample essays.</summary>
    public static SentencePool OfSamples { get; } = new(
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples"), "essay-*.docx").Order(StringComparer.Ordinal).SelectMany(path => Of(DocxReader.Read(path)))], []);

    /// <summary>The sentences of a text's paragraphs that are neither scraps nor overlong.</summary>
    public static IEnumerable<string> Of(Essay essay) => essay.Sentences
        .Where(sentence => essay.Paragraphs[sentence.Span.Paragraph].Role == ParagraphRole.Body)
        .Select(sentence => sentence.Text.ReplaceLineEndings(" ").Trim())
        .Where(IsFit);

    /// <summary>Whether it is a whole sentence of an ordinary length.</summary>
    public static bool IsFit(string sentence) => sentence.Length > 0 && char.IsUpper(sentence[0]) && ".!?".Contains(sentence[^1], StringComparison.Ordinal)
        && Words(sentence) is >= FewestWords and <= MostWords;

    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The sentence without what two writings of it may differ in: case, marks and white space.</summary>
    public static string KeyOf(string sentence)
    {
        var key = new StringBuilder();
        foreach (char letter in sentence.Where(char.IsLetterOrDigit))
            key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }
}
