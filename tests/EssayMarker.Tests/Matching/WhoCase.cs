using EssayMarker.Matching;

namespace EssayMarker.Tests.Matching;

/// <summary>A sentence with a phrase of it, and those of whom the phrase is said.</summary>
/// <param name="Kind">What makes it hard.</param>
/// <param name="Rubric">The name of its rubric.</param>
/// <param name="Input">The sentence, after others.</param>
/// <param name="Phrase">What is asked about.</param>
/// <param name="Expected">Sets of ids, any of which is right; the empty set means nobody of the compared.</param>
internal sealed record WhoCase(string Kind, string Rubric, MatchInput Input, string Phrase, IReadOnlyList<string[]> Expected)
{
    /// <summary>Reads lines of kind, rubric, context, sentence, phrase, expected: ids with commas, "-" for nobody, "/" between sets.</summary>
    public static IReadOnlyList<WhoCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(field => new WhoCase(
            field[0], field[1], new MatchInput(field[3], field[2].Split(". ", StringSplitOptions.RemoveEmptyEntries)), field[4],
            [.. field[5].Split('/').Select(set => set == "-" ? [] : set.Split(','))]))];

    /// <summary>The part that holds the phrase's first letter.</summary>
    public SentencePart Part(SentenceMatcher matcher)
    {
        int at = Input.Text.IndexOf(Phrase, StringComparison.Ordinal);
        return matcher.ReadParts(Input).Last(part => part.Start <= at);
    }

    public bool IsRight(SentencePart part, IReadOnlyCollection<string> compared) => Expected.Any(set =>
        set.Length > 0 ? set.Order().SequenceEqual(part.Actors.Order()) : !part.Actors.Any(compared.Contains));
}
