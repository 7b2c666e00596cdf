using System.Globalization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>STS Benchmark (Cer et al. 2017): pairs of sentences with likeness from 0 to 5.</summary>
public static class StsBenchmark
{
    /// <param name="folder">The set's folder.</param>
    /// <param name="part">dev or test.</param>
    public static IReadOnlyList<MarkedQuestion> Read(string folder, string part) =>
    [
        .. Table.ReadCommas(Path.Combine(folder, $"{part}.csv"), "sentence1", "sentence2", "score")
            .Select(row => MarkedQuestion.Of(row[0], new MarkedAnswer(row[1]) { Grade = double.Parse(row[2], CultureInfo.InvariantCulture) })),
    ];
}
