namespace EssayMarker.Rubrics;

/// <summary>An argument that the mark scheme lists.</summary>
/// <param name="Id">Such as <c>S2</c>; unique in its rubric.</param>
/// <param name="Statement">The point as the scheme would list it.</param>
public sealed record Point(string Id, string Statement)
{
    /// <summary>The id of its <see cref="Rubrics.Side"/>, or <see langword="null"/> where the rubric has no sides.</summary>
    public string? Side { get; init; }

    /// <summary>Whether the reverse can be argued with reasons: a judgement, not a fact.</summary>
    public bool Contested { get; init; }

    /// <summary>The single ideas that make it up; empty where the statement stands for all.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>Sentences that a student might write.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Near misses that must not be credited.</summary>
    public IReadOnlyList<string> Counterexamples { get; init; } = [];

    /// <summary>Events, laws, people and figures that support it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What to ask a student in whose essay it was not found, or <see langword="null"/>.</summary>
    public string? Ask { get; init; }
}
