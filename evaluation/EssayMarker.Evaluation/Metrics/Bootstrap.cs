namespace EssayMarker.Evaluation.Metrics;

/// <summary>Percentile intervals by drawing questions with replacement (Efron 1979); the same data give the same interval.</summary>
public static class Bootstrap
{
    private const int Resamples = 2000, Seed = 4;
    private const double Tail = 0.025;

    /// <summary>The figure of all questions, with the interval of the figures of as many drawn ones.</summary>
    /// <param name="questions">What is drawn, each as one.</param>
    /// <param name="figure">Samples whose figure is NaN are left out.</param>
    public static Estimate Of<T>(IReadOnlyList<T> questions, Func<IReadOnlyList<T>, double> figure)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(figure);
        double value = figure(questions);
        if (questions.Count < 2) return new Estimate(value, double.NaN, double.NaN);
        // A generator with a seed keeps its numbers from one .NET to the next.
        var random = new Random(Seed);
        int[][] draws = [.. Enumerable.Range(0, Resamples).Select(_ => Enumerable.Range(0, questions.Count).Select(_ => random.Next(questions.Count)).ToArray())];
        double[] drawn = [.. draws.AsParallel().Select(draw => figure([.. draw.Select(at => questions[at])])).Where(double.IsFinite).Order()];
        return drawn.Length == 0
            ? new Estimate(value, double.NaN, double.NaN)
            : new Estimate(value, At(drawn, Tail), At(drawn, 1 - Tail));
    }

    /// <summary>The mean of a figure taken within each question; questions without one are left out.</summary>
    public static Estimate Mean(IEnumerable<double> figures) =>
        Of([.. figures.Where(double.IsFinite)], drawn => drawn.Count > 0 ? drawn.Average() : double.NaN);

    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
}
