namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>UKP argument aspect similarity (Reimers et al. 2019): pairs of sentences on 28 topics; alike are those labelled SS or HS.</summary>
public static class UkpAspect
{
    /// <summary>A topic's first sentences are its points; a pair asks for one of them.</summary>
    public static IReadOnlyList<MarkedQuestion> Read(string folder) =>
        [.. Table.ReadTabs(Path.Combine(folder, "UKP_ASPECT.tsv"), "topic", "sentence_1", "sentence_2", "label").GroupBy(row => row[0]).Select(Topic)];

    private static MarkedQuestion Topic(IGrouping<string, string[]> rows)
    {
        string[] points = [.. rows.Select(row => row[1]).Distinct(StringComparer.Ordinal)];
        return MarkedQuestion.Of(rows.Key, points, rows.Select(row =>
            new MarkedAnswer(row[2]) { Point = MarkedQuestion.IdOf(Array.IndexOf(points, row[1])), IsRight = row[3] is "SS" or "HS" }));
    }
}
