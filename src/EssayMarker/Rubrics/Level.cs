namespace EssayMarker.Rubrics;

/// <summary>One level of response.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Low">Its lowest mark.</param>
/// <param name="High">Its highest mark.</param>
/// <param name="Descriptors">What it asks, by strand; a strand may be missing.</param>
public sealed record Level(int Number, int Low, int High, IReadOnlyDictionary<string, string> Descriptors);
