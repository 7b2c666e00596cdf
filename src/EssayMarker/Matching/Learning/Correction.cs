namespace EssayMarker.Matching.Learning;

/// <summary>What moved a probability away from that of the classifiers.</summary>
/// <param name="Before">The classifiers' probability; 0 to 1, 4 decimals.</param>
/// <param name="By">What moved it most: "decision 3", "example 1", "counterexample 2" of the point, or "all decisions".</param>
public sealed record Correction(double Before, string By);
