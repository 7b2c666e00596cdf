using EssayMarker.Essays;
using EssayMarker.Matching;

namespace EssayMarker.Assessing;

/// <summary>A sentence with all that was found in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Roles">What it does in the essay, the weightiest first; may be empty.</param>
/// <param name="Matches">What it does for points, verdict <see cref="Verdict.None"/> left out, the most probable first.</param>
public sealed record AssessedSentence(Sentence Sentence, IReadOnlyList<SentenceRole> Roles, IReadOnlyList<PointMatch> Matches)
{
    /// <summary>What decided each of <see cref="Roles"/>, in the same order.</summary>
    public IReadOnlyList<RoleCue> RoleCues { get; init; } = [];

    /// <summary>Whether it argues something that no point of the rubric holds and that a person should judge.</summary>
    public bool IsUnlistedArgument { get; init; }

    /// <summary>How it denies the points that its matches contradict; <see langword="null"/> where none does.</summary>
    public Rebuttal? Rebuttal { get; init; }
}
