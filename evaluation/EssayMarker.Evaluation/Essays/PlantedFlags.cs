using System.Text.Json;
using EssayMarker.Essays;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Essays;

/// <summary>The sentences of a text that the program blames, beside those that were made false on purpose.</summary>
/// <param name="Name">The text's name.</param>
/// <param name="Planted">How the planted sentences begin; none where the text is true throughout.</param>
/// <param name="Flagged">What was flagged.</param>
internal sealed record PlantedFlags(string Name, IReadOnlyList<string> Planted, IReadOnlyList<Flag> Flagged)
{
    /// <summary>How many planted sentences were flagged.</summary>
    public int Found => Planted.Count(beginning => Flagged.Any(flag => flag.Sentence.StartsWith(beginning, StringComparison.Ordinal)));

    /// <summary>Flags on sentences that nobody made false.</summary>
    public IEnumerable<Flag> FalseAlarms =>
        Flagged.Where(flag => !Planted.Any(beginning => flag.Sentence.StartsWith(beginning, StringComparison.Ordinal)));

    /// <summary>What <c>planted.json</c> in a folder says, by the texts' names; <see langword="null"/> without such a file.</summary>
    public static IReadOnlyDictionary<string, string[]>? Read(string folder)
    {
        string file = Path.Combine(folder, "planted.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(file)) : null;
    }

    /// <summary>The flags of a text.</summary>
    public static PlantedFlags Of(Essay essay, SentenceMatcher matcher, string name, IReadOnlyList<string> planted)
    {
        IEnumerable<Flag> flagged =
            from match in matcher.MatchEssay(essay).Matches
            where match.Verdict is Verdict.Misattributed or Verdict.Contradicted
            group match by match.Sentence into sentence
            select new Flag(essay.Sentences[sentence.Key - 1].Text, [.. sentence]);
        return new PlantedFlags(name, planted, [.. flagged]);
    }
}
