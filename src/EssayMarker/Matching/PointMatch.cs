using EssayMarker.Matching.Learning;

namespace EssayMarker.Matching;

/// <summary>What one sentence does for one point.</summary>
/// <param name="Sentence">The sentence's number, from 1.</param>
/// <param name="Point">The point's id.</param>
/// <param name="Probability">That the sentence makes the point and deserves credit for it; calibrated, 0 to 1, rounded to 4 decimals.</param>
/// <param name="About">That the sentence is about the point at all; 0 to 1, rounded to 4 decimals.</param>
/// <param name="Verdict">What it does for the point.</param>
/// <param name="Band">How far that can be relied on.</param>
/// <param name="Clause">The clause it is nearest to, from 1; 0 for the statement.</param>
public sealed record PointMatch(int Sentence, string Point, double Probability, double About, Verdict Verdict, Band Band, int Clause)
{
    /// <summary>Whether all its dated evidence lies outside the years in scope: context, not specific evidence.</summary>
    public bool IsOutsideYears { get; init; }

    /// <summary>
    /// Whether a verdict against the student (misattributed, contradicted) rests on something that can be named: a fact, own words of the other
    /// actor, words that deny. Where it does not, the sentence is for a person to look at and nothing to tell a student. True of every other verdict.
    /// </summary>
    public bool HasGround { get; init; } = true;

    /// <summary>Why: the evidence, words and actors that carried the decision.</summary>
    public MatchGrounds Grounds { get; init; } = MatchGrounds.Nothing;

    /// <summary>What a teacher's decision or an example of the rubric changed, or <see langword="null"/> where nothing did.</summary>
    public Correction? Learned { get; init; }
}
