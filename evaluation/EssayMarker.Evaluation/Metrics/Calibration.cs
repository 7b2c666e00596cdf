namespace EssayMarker.Evaluation.Metrics;

/// <summary>Whether probabilities mean what they say.</summary>
public static class Calibration
{
    /// <summary>Probabilities below this are left out: most pairs are hopeless and would drown the rest.</summary>
    public const double Lowest = 0.05;

    /// <summary>The expected calibration error: over bins of equal mass, the mean distance of mean probability and share of right ones; NaN for nothing.</summary>
    /// <param name="items">Probabilities with whether they were right.</param>
    /// <param name="lowest">Probabilities below this are left out.</param>
    /// <param name="bins">How many bins.</param>
    public static double Error(IEnumerable<(double Score, bool IsRight)> items, double lowest = Lowest, int bins = 10) =>
        Error(Bins(items, lowest, bins));

    /// <summary>The error that some bins show.</summary>
    public static double Error(IReadOnlyList<CalibrationBin> bins) =>
        bins.Sum(bin => Math.Abs(bin.Said - bin.Was) * bin.Count) / bins.Sum(bin => bin.Count);

    /// <summary>The bins of equal mass, from the lowest probabilities to the highest; empty ones are left out.</summary>
    public static IReadOnlyList<CalibrationBin> Bins(IEnumerable<(double Score, bool IsRight)> items, double lowest = Lowest, int bins = 10)
    {
        (double Score, bool IsRight)[] kept = [.. items.Where(item => item.Score >= lowest).OrderBy(item => item.Score)];
        return
        [
            .. Enumerable.Range(0, bins).Select(bin => kept[(kept.Length * bin / bins)..(kept.Length * (bin + 1) / bins)])
                .Where(inside => inside.Length > 0)
                .Select(inside => new CalibrationBin(
                    inside.Average(item => item.Score), inside.Average(item => item.IsRight ? 1.0 : 0), inside.Length)),
        ];
    }
}
