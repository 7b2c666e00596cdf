namespace EssayMarker.Assessing.Calibrating;

/// <summary>What one number of the profile adds to a mark.</summary>
/// <param name="Feature">One of <see cref="StrandProfile.Names"/>.</param>
/// <param name="Mean">Its mean in the essays learned from.</param>
/// <param name="Deviation">Its standard deviation there, above 0.</param>
/// <param name="Weight">Marks added for each deviation above the mean.</param>
public sealed record FeatureWeight(string Feature, double Mean, double Deviation, double Weight);
