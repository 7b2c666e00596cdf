using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits the line that makes probabilities mean what they say.</summary>
internal static class PlattScaling
{
    public static Platt Fit(IReadOnlyList<(double Score, bool IsRight)> items)
    {
        double[][] odds = [.. items.Select(item => new[] { LogOdds(item.Score) })];
        double[] weights = LogisticRegression.Fit(odds, [.. items.Select(item => item.IsRight)], penalty: 0);
        return new Platt(Math.Round(weights[1], 4), Math.Round(weights[0], 4));
    }

    private static double LogOdds(double probability)
    {
        double kept = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(kept / (1 - kept));
    }
}
