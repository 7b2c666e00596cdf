using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Findings;

/// <summary>An event, law, person or figure that the rubric or its fact sheet names.</summary>
/// <param name="Name">As the rubric writes it, else as the fact sheet does.</param>
/// <param name="Points">Ids of the points that it supports, in the rubric's order; empty for one that only the fact sheet has.</param>
/// <param name="Date">When it was, or <see langword="null"/>.</param>
/// <param name="Owners">Ids of the actors that it belongs to; empty where it belongs to none.</param>
/// <param name="Fact">The fact sheet's entry, or <see langword="null"/>.</param>
internal sealed record KnownItem(string Name, IReadOnlyList<string> Points, DateSpan? Date, IReadOnlyList<string> Owners, Fact? Fact);
