namespace EssayMarker.Matching;

/// <summary>What matching gives of an essay.</summary>
/// <param name="Matches">What every sentence does for every point: sentence by sentence, in each the points in the rubric's order. Empty where the rubric has no points.</param>
/// <param name="Vectors">The encoder's unit vector of every sentence, in order, so that nothing after matching encodes it again.</param>
public sealed record MatchedEssay(IReadOnlyList<PointMatch> Matches, IReadOnlyList<float[]> Vectors)
{
    /// <summary>Of an essay that was not matched.</summary>
    public static MatchedEssay Nothing { get; } = new([], []);
}
