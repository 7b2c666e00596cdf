using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Findings;

/// <summary>One argument of the essay: a point of the rubric, the rebuttal of one, or an argument of the student's own.</summary>
/// <param name="Point">The point, or <see langword="null"/> for an argument of the student's own.</param>
/// <param name="Side">The id of the side that it speaks for, or <see langword="null"/>.</param>
/// <param name="Sentences">Numbers of the sentences that make it, in order.</param>
/// <param name="Passage">Numbers of the sentences in which its support is looked for.</param>
internal sealed record Argument(Point? Point, string? Side, IReadOnlyList<int> Sentences, IReadOnlySet<int> Passage)
{
    /// <summary>Names of what is specific in its passage.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether its passage says why, with what effect, or what it shows.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Whether its passage holds the actors to one criterion.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether it argues against a point with reasons.</summary>
    public bool IsRebuttal { get; init; }

    /// <summary>Whether it has support.</summary>
    public bool IsSupported => Evidence.Count > 0;

    /// <summary>Whether it has support and says what that shows.</summary>
    public bool IsDeveloped => IsSupported && (IsExplained || IsCompared);
}
