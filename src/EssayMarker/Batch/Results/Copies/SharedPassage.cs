namespace EssayMarker.Batch.Results.Copies;

/// <summary>Words that two essays have in common, in each one's own spelling.</summary>
/// <param name="First">As they stand in the first essay.</param>
/// <param name="Second">As they stand in the second.</param>
/// <param name="Words">How many words.</param>
internal sealed record SharedPassage(string First, string Second, int Words);
