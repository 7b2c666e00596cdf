using System.Globalization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>SICK (Marelli et al. 2014): pairs of plain sentences with relatedness from 1 to 5 and entailment.</summary>
public static class Sick
{
    /// <summary>Trial and test, pair by pair; right are those where the first sentence entails the second.</summary>
    public static IReadOnlyList<MarkedQuestion> Read(string folder) =>
    [
        .. new[] { "SICK_trial.tsv", "SICK_test_annotated.tsv" }
            .SelectMany(file => Table.ReadTabs(
                Path.Combine(folder, file), "sentence_A", "sentence_B", "relatedness_score", "entailment_judgment"))
            .Select(row => MarkedQuestion.Of(row[0], new MarkedAnswer(row[1])
            {
                Grade = double.Parse(row[2], CultureInfo.InvariantCulture),
                IsRight = row[3] == "ENTAILMENT",
                Contradicts = row[3] == "CONTRADICTION",
            })),
    ];
}
