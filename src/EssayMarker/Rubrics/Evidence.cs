namespace EssayMarker.Rubrics;

/// <summary>A specific event, law, person, campaign or figure.</summary>
/// <param name="Text">How the scheme names it.</param>
/// <param name="Aliases">What a student may call it, misspellings included.</param>
/// <param name="Date">When it was, or <see langword="null"/>.</param>
/// <param name="Actors">The ids of the actors it belongs to; empty where it belongs to none of them.</param>
public sealed record Evidence(string Text, IReadOnlyList<string> Aliases, DateSpan? Date, IReadOnlyList<string> Actors);
