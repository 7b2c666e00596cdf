namespace EssayMarker.Matching.Features;

/// <summary>How near the sentence is to the point.</summary>
internal static class SimilarityFeatures
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        new("clause", "cosine to the nearest clause, less what the rubric has in common", pair => pair.Scores.Clause),
        new("clause second", "the same to the second nearest clause", pair => pair.Scores.Second),
        new("clause plain", "cosine to the nearest clause as the encoder gives it", pair => pair.Scores.Plain),
        new("statement", "cosine to the statement, less what the rubric has in common", pair => pair.Scores.Statement),
        new("masked", "nearest part of the sentence to a clause, names left out", pair => pair.Scores.Masked),
        new("evidence near", "cosine to the nearest evidence, less what all evidence has in common", pair => pair.Scores.Evidence),
        new("clause margin", "clause, less that of the best other point", pair => pair.Margin(scores => scores.Clause)),
        new("clause above mean", "clause, less the mean over all points", pair => pair.AboveMean(scores => scores.Clause)),
        new("masked margin", "masked, less that of the best other point", pair => pair.Margin(scores => scores.Masked)),
        new("statement margin", "statement, less that of the best other point", pair => pair.Margin(scores => scores.Statement)),
        new("evidence near margin", "evidence near, less that of the best other point", pair => pair.Margin(scores => scores.Evidence)),
        new("overlap", "share of the sentence's words that the point has, rare words weighing more", pair => pair.Scores.Overlap),
        new("overlap margin", "overlap, less that of the best other point", pair => pair.Margin(scores => scores.Overlap)),
        new("covered", "share of the nearest clause's words that the sentence has", pair => pair.Scores.Covered),
        new("before", "cosine of the sentence before to its nearest clause", pair => pair.Scores.Before),
        new("before margin", "before, less that of the best other point", pair => pair.Sentence.Before is null ? 0 : pair.Margin(scores => scores.Before)),
    ];
}
