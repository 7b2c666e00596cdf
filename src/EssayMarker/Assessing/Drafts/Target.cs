namespace EssayMarker.Assessing.Drafts;

/// <summary>A next step of the first draft, and what the second did about it.</summary>
/// <param name="Step">The step as it was given; its sentences are those of the first draft.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Sentences">Numbers of the second draft's sentences that show it, or that the step is about now; may be empty.</param>
public sealed record Target(Remark Step, TargetState State, IReadOnlyList<int> Sentences);
