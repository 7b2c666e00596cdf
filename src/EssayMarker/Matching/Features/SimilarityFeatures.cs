namespace EssayMarker.Matching.Features;

/// <summary>How near the sentence is to the point.</summary>
internal static class SimilarityFeatures
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        new("clause", "cosine to the nearest clause, less what the rubric has in common", pair => pair.Scores.Clause),
        new("clause above mean", "clause, less the mean over all points", pair => pair.AboveMean(scores => scores.Clause)),
        new("clause plain", "cosine to the nearest clause as the encoder gives it", pair => pair.Scores.Plain),
        new("statement", "cosine to the statement, less what the rubric has in common", pair => pair.Scores.Statement),
        new("statement margin", "statement, less that of the best other point", pair => pair.Margin(scores => scores.Statement)),
        new("parts margin", "nearest part of the sentence to a clause, names left out, less that of the best other point",
            pair => pair.Margin(scores => scores.Masked)),
        new("evidence near margin", "cosine to the nearest evidence, less that of the best other point",
            pair => pair.Margin(scores => scores.Evidence)),
        new("overlap", "share of the sentence's words that the point has, rare words weighing more", pair => pair.Scores.Overlap),
        new("overlap margin", "overlap, less that of the best other point", pair => pair.Margin(scores => scores.Overlap)),
        new("covered", "share of the nearest clause's words that the sentence has", pair => pair.Scores.Covered),
        new("words of clause", "how well each word of a clause finds a word of the sentence near in meaning",
            pair => pair.Scores.Words.Clause),
        new("words of evidence margin", "the same for the words of a piece of evidence, less that of the best other point",
            pair => pair.Margin(scores => scores.Words.Evidence)),
        new("words of sentence", "how well each word of the sentence finds a word of the point near in meaning",
            pair => pair.Scores.Words.Sentence),
        new("words of sentence margin", "words of sentence, less that of the best other point",
            pair => pair.Margin(scores => scores.Words.Sentence)),
        new("in context", "cosine to the nearest clause, read after the sentence that it goes on from, less clause",
            pair => pair.Scores.InContext - pair.Scores.Clause),
        new("in context margin", "cosine to the nearest clause read so, less that of the best other point; 0 where it goes on from none",
            pair => pair.Sentence.GoesOn ? pair.Margin(scores => scores.InContext) : 0),
        new("before", "cosine of the sentence before to its nearest clause, where this one goes on from it",
            pair => pair.Sentence.GoesOn ? pair.Scores.Before : 0),
    ];
}
