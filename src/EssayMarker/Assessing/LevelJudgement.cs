using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>The indicative level and marks, with the reasons. A person decides.</summary>
/// <param name="Level">The best-fit level.</param>
/// <param name="Marks">The range of marks; it may cross levels.</param>
/// <param name="Strands">Each strand of the levels file, in its order.</param>
/// <param name="Reasons">Three reasons for the level, each naming its sentences.</param>
public sealed record LevelJudgement(Level Level, MarkRange Marks, IReadOnlyList<StrandResult> Strands, IReadOnlyList<Remark> Reasons)
{
    /// <summary>A second level that the marks reach into most, or <see langword="null"/>: "Level 3, possibly 4".</summary>
    public Level? Possibly { get; init; }

    /// <summary>Why not the level above; <see langword="null"/> at the top.</summary>
    public Remark? WhyNotAbove { get; init; }

    /// <summary>Why not the level below; <see langword="null"/> at the bottom.</summary>
    public Remark? WhyNotBelow { get; init; }
}
