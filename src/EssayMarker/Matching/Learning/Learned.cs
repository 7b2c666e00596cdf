namespace EssayMarker.Matching.Learning;

/// <summary>A corrected probability.</summary>
/// <param name="Probability">That the sentence earns credit for the point; 0 to 1, 4 decimals.</param>
/// <param name="By">What moved it most, such as "decision 3", or <see langword="null"/> where nothing did.</param>
public sealed record Learned(double Probability, string? By);
