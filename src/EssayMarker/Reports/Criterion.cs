using EssayMarker.Rubrics;

namespace EssayMarker.Reports;

/// <summary>A criterion that a coursework draft may be held against, with a question that gives nothing away.</summary>
/// <param name="Name">What markers call it.</param>
/// <param name="Question">A neutral question about approach.</param>
public sealed record Criterion(string Name, string Question)
{
    private static readonly string[] UsualStrands = ["focus", "support", "analysis", "judgement", "organisation"];

    /// <summary>
    /// The strands of the rubric's levels, or the usual ones. Their descriptors stay out: those of an exam essay do not fit coursework.
    /// </summary>
    public static IReadOnlyList<Criterion> Of(Rubric rubric, Wording wording) =>
        [.. (rubric.Levels?.Strands ?? UsualStrands).Select(strand => new Criterion(wording.Strand(strand), wording.Question(strand)))];
}
