namespace EssayMarker.Matching;

/// <summary>What is decided of a sentence and a point.</summary>
/// <param name="Probability">That the sentence makes the point and deserves credit for it; 0 to 1, 4 decimals.</param>
/// <param name="About">That it is about the point; 0 to 1, 4 decimals.</param>
/// <param name="Verdict">What it does for the point.</param>
/// <param name="Band">How far the verdict can be relied on.</param>
/// <param name="HasGround">Whether a verdict against the student rests on something that can be named; true of every other verdict.</param>
public sealed record Judgement(double Probability, double About, Verdict Verdict, Band Band, bool HasGround)
{
    /// <summary>The verdict where it does not support.</summary>
    internal (Verdict Verdict, Band Band, bool HasGround) Otherwise { get; init; }
}
