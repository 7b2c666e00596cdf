namespace EssayMarker.Evaluation.Metrics;

/// <summary>How far a mean over questions could be off, had other questions been drawn.</summary>
public static class Resampling
{
    private const int Times = 4000;

    /// <summary>The range that holds 95 % of the means of as many values drawn with replacement; always the same draws.</summary>
    public static (double Low, double High) OfMean(IReadOnlyList<double> values)
    {
        var random = new Random(1);
        double[] means = [.. Enumerable.Range(0, Times).Select(_ => Enumerable.Range(0, values.Count).Average(_ => values[random.Next(values.Count)])).Order()];
        return (means[(int)(Times * 0.025)], means[(int)(Times * 0.975)]);
    }
}
