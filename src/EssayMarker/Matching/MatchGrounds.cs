namespace EssayMarker.Matching;

/// <summary>What carried a match, for a person to check.</summary>
/// <param name="Similarity">Cosine similarity to the nearest clause, -1 to 1.</param>
/// <param name="Evidence">Evidence of the point named in the sentence, as the rubric writes it.</param>
/// <param name="Words">Words of the sentence that the point shares, the rarest first.</param>
/// <param name="Actors">Ids of the actors that the sentence speaks of, pronouns resolved.</param>
/// <param name="Cue">The words that made it a denial, report or misattribution, or <see langword="null"/>.</param>
public sealed record MatchGrounds(
    double Similarity, IReadOnlyList<string> Evidence, IReadOnlyList<string> Words, IReadOnlyList<string> Actors, string? Cue)
{
    /// <summary>No grounds.</summary>
    public static MatchGrounds Nothing { get; } = new(0, [], [], [], null);
}
