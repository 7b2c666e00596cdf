namespace EssayMarker.Matching.Models;

/// <summary>The probabilities at which decisions change, each chosen by cross-validation over questions.</summary>
/// <param name="Threshold">From here on a sentence supports a point.</param>
/// <param name="About">From here on a sentence that does not support is asked whether it misattributes, denies or reports.</param>
/// <param name="Instead">Of such a sentence: above this probability that it does not make the point, it is said what it does instead.</param>
/// <param name="Likely">From here on a decision is likely right.</param>
/// <param name="Sure">From here on it is rarely wrong.</param>
public sealed record Cuts(double Threshold, double About, double Instead, double Likely, double Sure);
