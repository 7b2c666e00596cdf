namespace EssayMarker.Matching.Models;

/// <summary>A straight line from log odds to better ones, fitted on questions that the classifiers had not seen.</summary>
/// <param name="Slope">Times the log odds.</param>
/// <param name="Intercept">Added.</param>
public sealed record Platt(double Slope, double Intercept);
