namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>UKP argument aspect similarity (Reimers et al. 2019): pairs of sentences on 28 topics; alike are those labelled SS or HS.</summary>
public static class UkpAspect
{
    /// <summary>Pair by pair: a topic's first sentences repeat each other, as points of one rubric do not.</summary>
    public static IReadOnlyList<MarkedQuestion> Read(string folder) =>
    [
        .. Table.ReadTabs(Path.Combine(folder, "UKP_ASPECT.tsv"), "sentence_1", "sentence_2", "label")
            .Select(row => MarkedQuestion.Of(row[0], new MarkedAnswer(row[1]) { IsRight = row[2] is "SS" or "HS" })),
    ];
}
