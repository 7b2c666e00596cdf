namespace EssayMarker.Matching;

/// <summary>What one feature adds to log odds.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Meaning">What it says, in a line.</param>
/// <param name="Value">What it is here.</param>
/// <param name="Share">What that adds, below 0 where it speaks against; 4 decimals.</param>
public sealed record FeatureShare(string Feature, string Meaning, double Value, double Share);
