using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Essays;

/// <summary>A sentence that is said to misattribute or deny points.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Matches">Its matches with such a verdict.</param>
internal sealed record Flag(string Sentence, IReadOnlyList<PointMatch> Matches)
{
    /// <summary>The points with verdict and band, in a line.</summary>
    public string Verdicts => string.Join(", ", Matches.Select(match =>
        $"{match.Point} {match.Verdict} {match.Band}".ToLowerInvariant()));
}
