namespace EssayMarker.Rubrics;

/// <summary>One idea of a point: a full sentence in which the actors are named.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Actors">The ids of the actors it is true of; may be empty.</param>
public sealed record Clause(string Text, IReadOnlyList<string> Actors);
