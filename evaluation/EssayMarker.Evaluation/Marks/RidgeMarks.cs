using EssayMarker.Evaluation.Metrics;
using MathNet.Numerics.LinearAlgebra;

namespace EssayMarker.Evaluation.Marks;

/// <summary>Learns marks from named numbers by ridge regression (Hoerl and Kennard 1970); the penalty, and how far predictions are stretched, by cross-validation within the essays learnt from.</summary>
public sealed class RidgeMarks
{
    private const int InnerFolds = 4;

    private static readonly double[] Penalties = [1, 10, 30, 100, 300, 1000, 3000];

    // Regression draws predictions to the mean; kappa rewards marks that are spread as the readers' are.
    private static readonly double[] Stretches = [1, 1.1, 1.2, 1.35, 1.5];

    private readonly double[] _means;
    private readonly double[] _deviations;
    private readonly Vector<double> _weights;
    private readonly double _mean;

    private RidgeMarks(double[] means, double[] deviations, Vector<double> weights, double mean) => (_means, _deviations, _weights, _mean) = (means, deviations, weights, mean);

    /// <summary>A predictor learnt from essays.</summary>
    /// <param name="rows">An essay's numbers each, all of the same length.</param>
    /// <param name="marks">Their marks.</param>
    /// <param name="lowest">The lowest mark that can be given.</param>
    /// <param name="highest">The highest.</param>
    public static Func<double[], double> Learn(IReadOnlyList<double[]> rows, IReadOnlyList<double> marks, double lowest, double highest)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(marks);
        double mean = marks.Average();
        (double penalty, double stretch, double best) = (Penalties[^1], 1, double.NegativeInfinity);
        foreach (double tried in Penalties)
        {
            double[] left = LeftOut(rows, marks, tried);
            foreach (double wider in Stretches)
            {
                (int, int)[] pairs = [.. left.Select((value, at) => (Rounded(mean + (wider * (value - mean)), lowest, highest) - (int)lowest, (int)Math.Round(marks[at]) - (int)lowest))];
                double kappa = Agreement.QuadraticWeightedKappa(pairs, (int)(highest - lowest));
                if (kappa > best + 1e-9) (penalty, stretch, best) = (tried, wider, kappa);
            }
        }

        RidgeMarks ridge = Fit(rows, marks, penalty);
        return row => Math.Clamp(mean + (stretch * (ridge.Predict(row) - mean)), lowest, highest);
    }

    /// <summary>A mark in whole numbers within its range.</summary>
    public static int Rounded(double mark, double lowest, double highest) => (int)Math.Round(Math.Clamp(mark, lowest, highest), MidpointRounding.AwayFromZero);

    /// <summary>Weights at one penalty, on numbers of mean 0 and deviation 1.</summary>
    public static RidgeMarks Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> marks, double penalty)
    {
        ArgumentNullException.ThrowIfNull(rows);
        int size = rows[0].Length;
        double[] means = [.. Enumerable.Range(0, size).Select(at => rows.Average(row => row[at]))];
        double[] deviations = [.. Enumerable.Range(0, size).Select(at => Math.Max(1e-6, Math.Sqrt(rows.Average(row => (row[at] - means[at]) * (row[at] - means[at])))))];
        Matrix<double> scaled = Matrix<double>.Build.Dense(rows.Count, size, (row, at) => (rows[row][at] - means[at]) / deviations[at]);
        double mean = marks.Average();
        Vector<double> wanted = Vector<double>.Build.Dense([.. marks.Select(mark => mark - mean)]);
        Matrix<double> products = scaled.TransposeThisAndMultiply(scaled) + (penalty * Matrix<double>.Build.DenseIdentity(size));
        return new RidgeMarks(means, deviations, products.Cholesky().Solve(scaled.TransposeThisAndMultiply(wanted)), mean);
    }

    /// <summary>The mark of an essay, unrounded and without bounds.</summary>
    public double Predict(double[] row)
    {
        ArgumentNullException.ThrowIfNull(row);
        double sum = _mean;
        for (int at = 0; at < row.Length; at++) sum += _weights[at] * (row[at] - _means[at]) / _deviations[at];
        return sum;
    }

    private static double[] LeftOut(IReadOnlyList<double[]> rows, IReadOnlyList<double> marks, double penalty)
    {
        var predicted = new double[rows.Count];
        for (int fold = 0; fold < InnerFolds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, rows.Count).Where(at => at % InnerFolds != fold)];
            RidgeMarks ridge = Fit([.. others.Select(at => rows[at])], [.. others.Select(at => marks[at])], penalty);
            for (int at = fold; at < rows.Count; at += InnerFolds) predicted[at] = ridge.Predict(rows[at]);
        }

        return predicted;
    }
}
