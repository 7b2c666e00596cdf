using EssayMarker.Assessing.Periods;
using EssayMarker.Assessing.WhatIfs;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>All that was found in one essay: what every report is written from.</summary>
/// <param name="Essay">The text.</param>
/// <param name="Rubric">What it was held against.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="Sentences">Every sentence with roles and matches; number n at index n - 1.</param>
/// <param name="Points">Every point of the rubric in its order.</param>
/// <param name="Level">The level and marks, or <see langword="null"/>: then a warning says why.</param>
public sealed record Assessment(
    Essay Essay,
    Rubric Rubric,
    EssayKind Kind,
    IReadOnlyList<AssessedSentence> Sentences,
    IReadOnlyList<PointResult> Points,
    LevelJudgement? Level)
{
    /// <summary>Specific evidence found, in order of appearance.</summary>
    public IReadOnlyList<EvidenceFinding> Evidence { get; init; } = [];

    /// <summary>What works, the strongest first; each names its sentences.</summary>
    public IReadOnlyList<Remark> Strengths { get; init; } = [];

    /// <summary>At most three things to do next, the first one first.</summary>
    public IReadOnlyList<Remark> NextSteps { get; init; } = [];

    /// <summary>What can be said to the student beside one sentence; at most one a sentence, in order of the text.</summary>
    public IReadOnlyList<Remark> Comments { get; init; } = [];

    /// <summary>What found no room among the comments, at most one a sentence that has none, in order of the text: for summaries.</summary>
    public IReadOnlyList<Remark> FurtherComments { get; init; } = [];

    /// <summary>The share of credited points a side, by side id, 0 to 1; empty where the rubric has no sides.</summary>
    public IReadOnlyDictionary<string, double> Coverage { get; init; } = new Dictionary<string, double>();

    /// <summary>The essay in named numbers; <see langword="null"/> for a text that was not measured.</summary>
    public StrandProfile? Profile { get; init; }

    /// <summary>The parts of the question's years in the rubric's order, with the sentences dated in each. No part of the mark.</summary>
    /// <remarks>Empty where the rubric has none or the text is no essay.</remarks>
    public IReadOnlyList<PeriodCoverage> Periods { get; init; } = [];

    /// <summary>What the marks would be with other points credited, one answer a point; empty where nobody asked.</summary>
    public IReadOnlyList<WhatIfOutcome> WhatIf { get; init; } = [];

    /// <summary>Warnings of reading and of assessing.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Those of <see cref="Warnings"/> that are of assessing.</summary>
    public IEnumerable<Warning> WarningsOfAssessing => Warnings.Except(Essay.Warnings);

    /// <summary>What made it, by which anyone can make it again.</summary>
    public Provenance Made { get; init; } = Provenance.Unknown;
}
