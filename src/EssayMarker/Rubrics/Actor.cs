namespace EssayMarker.Rubrics;

/// <summary>A person, party or other subject that sentences speak of.</summary>
/// <param name="Id">The id that clauses and evidence use; for one of <see cref="Rubric.Others"/> the name.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Aliases">Other names, titles and common misspellings.</param>
public sealed record Actor(string Id, string Name, IReadOnlyList<string> Aliases);
