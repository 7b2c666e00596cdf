using System.Text.RegularExpressions;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>HANS (McCoy, Pavlick and Linzen 2019): who did what to whom, in the active and the passive voice.</summary>
public static partial class Hans
{
    /// <summary>The subcases that are read, each with whether its second sentence is true.</summary>
    public static IReadOnlyDictionary<string, bool> Subcases { get; } = new Dictionary<string, bool>
    {
        ["ln_subject/object_swap"] = false,
        ["ln_passive"] = false,
        ["le_passive"] = true,
    };

    /// <summary>Every pair of these subcases.</summary>
    public static IReadOnlyList<HansPair> Read(string folder) =>
    [
        .. Table.ReadTabs(Path.Combine(folder, "hans_regenerated.tsv"), "subcase", "sentence1", "sentence2")
            .Where(row => Subcases.ContainsKey(row[0])).Select(row => PairOf(row[0], row[1], row[2])),
    ];

    /// <summary>The first sentence as a clause of its agent, the nouns as actors; the second as a sentence to judge.</summary>
    private static HansPair PairOf(string subcase, string first, string second)
    {
        string[] nouns = [.. Noun().Matches(first).Select(match => match.Groups[1].Value)];
        string agent = first.Contains(" by ", StringComparison.Ordinal) ? nouns[^1] : nouns[0];
        var point = new Point("P1", Sentence(first)) { Clauses = [new Clause(Sentence(first), [agent])] };
        var rubric = new Rubric("hans", "", [point]) { Actors = [.. nouns.Select(noun => new Actor(noun, noun, []))] };
        return new HansPair(subcase, rubric, Sentence(second));
    }

    private static string Sentence(string spaced) => spaced.Replace(" .", ".", StringComparison.Ordinal);

    [GeneratedRegex(@"\b[Tt]he (\w+)")]
    private static partial Regex Noun();
}
