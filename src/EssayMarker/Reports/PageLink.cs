namespace EssayMarker.Reports;

/// <summary>A link at the top of a report that a host shows, to what belongs to it.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Address">Where it leads; relative to the page.</param>
public sealed record PageLink(string Text, string Address);
