namespace EssayMarker.Assessing.Calibrating;

/// <summary>A figure with its 95 % interval; NaN where it cannot be had.</summary>
public readonly record struct Estimate(double Value, double Low, double High);
