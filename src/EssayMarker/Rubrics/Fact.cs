namespace EssayMarker.Rubrics;

/// <summary>A dated event.</summary>
/// <param name="What">Its usual name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Date">When it was.</param>
/// <param name="Accept">Datings inside this span pass without remark.</param>
/// <param name="Actors">The ids of the actors it belongs to; may be empty.</param>
/// <param name="Source">Where the date is from, or <see langword="null"/>.</param>
public sealed record Fact(
    string What, IReadOnlyList<string> Aliases, DateSpan Date, DateSpan Accept, IReadOnlyList<string> Actors, string? Source);
