namespace EssayMarker.Evaluation.Metrics;

/// <summary>Whether probabilities mean what they say.</summary>
public static class Calibration
{
    /// <summary>The expected calibration error: over bins of equal mass, the mean distance of mean probability and share of right ones.</summary>
    /// <param name="items">Probabilities with whether they were right.</param>
    /// <param name="lowest">Probabilities below this are left out: most pairs are hopeless and would drown the rest.</param>
    /// <param name="bins">How many bins.</param>
    public static double Error(IEnumerable<(double Score, bool IsRight)> items, double lowest = 0.05, int bins = 10)
    {
        (double Score, bool IsRight)[] kept = [.. items.Where(item => item.Score >= lowest).OrderBy(item => item.Score)];
        double error = 0;
        for (int bin = 0; bin < bins; bin++)
        {
            var inside = kept[(kept.Length * bin / bins)..(kept.Length * (bin + 1) / bins)];
            if (inside.Length == 0) continue;
            double said = inside.Average(item => item.Score), was = inside.Average(item => item.IsRight ? 1.0 : 0.0);
            error += Math.Abs(said - was) * inside.Length / kept.Length;
        }
        return error;
    }
}
