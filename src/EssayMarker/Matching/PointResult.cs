using EssayMarker.Rubrics;

namespace EssayMarker.Matching;

/// <summary>What the essay does for one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Status">The first that holds.</param>
/// <param name="Probability">The highest probability of any sentence; 0 to 1, 4 decimals.</param>
/// <param name="Sentences">Numbers of the sentences whose verdict gave the status, in order.</param>
public sealed record PointResult(Point Point, PointStatus Status, double Probability, IReadOnlyList<int> Sentences);
