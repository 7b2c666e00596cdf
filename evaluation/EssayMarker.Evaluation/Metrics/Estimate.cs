namespace EssayMarker.Evaluation.Metrics;

/// <summary>A figure with the 95 % interval that resampling gives; NaN where it could not be taken.</summary>
/// <param name="Value">The figure of all questions.</param>
/// <param name="Low">2.5 % of the resampled figures lie below.</param>
/// <param name="High">2.5 % lie above.</param>
public readonly record struct Estimate(double Value, double Low, double High);
