namespace EssayMarker.Evaluation.Metrics;

/// <summary>Pairs of about the same probability.</summary>
/// <param name="Said">Their mean probability.</param>
/// <param name="Was">The share that was right.</param>
/// <param name="Count">How many they are.</param>
public sealed record CalibrationBin(double Said, double Was, int Count);
