using System.Text.Json.Serialization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Breaking NLI (Glockner, Shwartz and Goldberg 2018): pairs that differ in a word, which entails or contradicts.</summary>
public static class BreakingNli
{
    /// <param name="folder">The set's folder.</param>
    /// <param name="step">The first of each so many pairs is read.</param>
    public static IReadOnlyList<MarkedQuestion> Read(string folder, int step) =>
    [
        .. JsonLines.Read<Pair>(Path.Combine(folder, "dataset.jsonl")).EachOf(step)
            .Select(pair => MarkedQuestion.Of(pair.First, new MarkedAnswer(pair.Second)
            {
                IsRight = pair.Label == "entailment",
                Contradicts = pair.Label == "contradiction",
            })),
    ];

    internal sealed record Pair(
        [property: JsonPropertyName("sentence1")] string First,
        [property: JsonPropertyName("sentence2")] string Second,
        [property: JsonPropertyName("gold_label")] string Label);
}
