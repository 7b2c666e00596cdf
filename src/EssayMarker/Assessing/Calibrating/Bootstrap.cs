namespace EssayMarker.Assessing.Calibrating;

/// <summary>Percentile intervals by drawing essays with replacement (Efron 1979). The seed is fixed: the same essays give the same interval.</summary>
internal static class Bootstrap
{
    private const int Resamples = 2000, Seed = 7;
    private const double Tail = 0.025;

    /// <summary>The figure of all essays, with the interval of the figures of as many drawn ones; draws without a figure are left out.</summary>
    public static Estimate Of<T>(IReadOnlyList<T> essays, Func<IReadOnlyList<T>, double> figure)
    {
        double value = figure(essays);
        if (essays.Count < 2 || !double.IsFinite(value)) return new Estimate(value, double.NaN, double.NaN);
        var random = new Random(Seed);
        var drawn = new List<double>(Resamples);
        var draw = new T[essays.Count];
        for (int resample = 0; resample < Resamples; resample++)
        {
            for (int at = 0; at < draw.Length; at++) draw[at] = essays[random.Next(essays.Count)];
            double of = figure(draw);
            if (double.IsFinite(of)) drawn.Add(of);
        }

        drawn.Sort();
        return drawn.Count == 0 ? new Estimate(value, double.NaN, double.NaN) : new Estimate(value, At(drawn, Tail), At(drawn, 1 - Tail));
    }

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Round(share * (sorted.Count - 1))];
}
