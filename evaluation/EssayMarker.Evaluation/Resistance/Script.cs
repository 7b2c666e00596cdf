using System.Text.RegularExpressions;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>An essay from which attacks and alterations are made.</summary>
/// <param name="Set">The set that it belongs to.</param>
/// <param name="Name">Its name in the set.</param>
/// <param name="Rubric">Its question.</param>
/// <param name="Text">Its text, paragraphs divided by an empty line.</param>
public sealed record Script(string Set, string Name, Rubric Rubric, string Text)
{
    /// <summary>Its paragraphs, each as the program divides it into sentences.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paragraphs { get; } = Divide(Text, Rubric.Question);

    /// <summary>All scripts of a folder in the order of their names.</summary>
    public static IReadOnlyList<Script> ReadAll(string folder, Rubric rubric) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file =>
            new Script(Path.GetFileName(folder), Path.GetFileNameWithoutExtension(file), rubric, File.ReadAllText(file).ReplaceLineEndings("\n").Trim()))];

    /// <summary>Paragraphs put together as a text.</summary>
    public static string Join(IEnumerable<IEnumerable<string>> paragraphs) => string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));

    /// <summary>A pattern for every name of an actor of the rubric.</summary>
    public static Regex NamesOf(Actor actor) =>
        new($@"\b(?:{string.Join('|', actor.Aliases.Prepend(actor.Name).OrderByDescending(name => name.Length).Select(Regex.Escape))})\b", RegexOptions.CultureInvariant);

    private static IReadOnlyList<IReadOnlyList<string>> Divide(string text, string question) =>
    [
        .. EssayReader.FromText("script.txt", text, question).Sentences.GroupBy(sentence => sentence.Span.Paragraph)
            .Select(paragraph => (IReadOnlyList<string>)[.. paragraph.Select(sentence => sentence.Text)]),
    ];
}
