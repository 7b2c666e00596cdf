using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Features;

/// <summary>A point as matching sees it: read once a rubric.</summary>
internal sealed class PointReading
{
    private bool[]? _denies;

    public required Point Point { get; init; }

    /// <summary>The statement, then the clauses.</summary>
    public required IReadOnlyList<TextReading> Texts { get; init; }

    /// <summary>The vectors of <see cref="Texts"/>, less what the whole rubric has in common.</summary>
    public required IReadOnlyList<float[]> Centred { get; init; }

    /// <summary>As <see cref="Centred"/>, with the actors' names left out.</summary>
    public required IReadOnlyList<float[]> Masked { get; init; }

    /// <summary>The actors of each of <see cref="Texts"/>, as places in the actor book; the statement has none of its own.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Actors { get; init; }

    /// <summary>Vectors of its evidence, centred.</summary>
    public required IReadOnlyList<float[]> Evidence { get; init; }

    /// <summary>Whether each of <see cref="Texts"/> denies something, by its words: "kept out of the war".</summary>
    public IReadOnlyList<bool> Denies => _denies ??= [.. Texts.Select(Denial.IsDenying)];

    /// <summary>For each of <see cref="Texts"/> the log odds that it denies something.</summary>
    public required IReadOnlyList<double> Denials { get; init; }

    /// <summary>The words of each of <see cref="Texts"/>.</summary>
    public required IReadOnlyList<WordVector[]> Words { get; init; }

    /// <summary>The words of each piece of its evidence.</summary>
    public required IReadOnlyList<WordVector[]> EvidenceWords { get; init; }

    /// <summary>The stems of statement, clauses and evidence, without grammar and actors.</summary>
    public required IReadOnlySet<string> Stems { get; init; }

    /// <summary>Whether it belongs to actors at all, by its clauses or its evidence.</summary>
    public required bool HasActors { get; init; }

    /// <summary>Whether some clause is true of several actors at once.</summary>
    public bool IsJoint => Actors.Any(actors => actors.Count > 1);

    /// <summary>Whether its clauses set actors against each other.</summary>
    public bool IsSplit => Actors.Where(actors => actors.Count == 1).Select(actors => actors[0]).Distinct().Count() > 1;

    /// <summary>Places of the clauses in <see cref="Texts"/>; the statement where there are none.</summary>
    public IEnumerable<int> ClausePlaces => Texts.Count == 1 ? [0] : Enumerable.Range(1, Texts.Count - 1);
}
