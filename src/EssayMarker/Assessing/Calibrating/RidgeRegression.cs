using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>
/// Ridge regression of the department's mark less the program's: without evidence the program's own mark stands. The shift is held back
/// as if five more essays had agreed with the program; the weights by a penalty that leaving one out chooses.
/// </summary>
internal static class RidgeRegression
{
    private const double ShiftPenalty = 5;

    /// <summary>The positions in the strands and their best fit: with few essays, more numbers would be learned by heart.</summary>
    private static readonly string[] Features = ["focus", "support", "analysis", "judgement", "organisation", "best-fit"];

    /// <summary>The strongest first, so that of equals the one nearest to a shift only is taken.</summary>
    private static readonly double[] Penalties = [1000, 300, 100, 30, 10, 3, 1];

    /// <summary>A shift only.</summary>
    public static Correction Shift(IReadOnlyList<MarkedEssay> essays) => new(ShiftOf(essays), [], null);

    /// <summary>A shift and weights, or a shift only where weights do not help with an essay that was left out.</summary>
    public static Correction Fit(IReadOnlyList<MarkedEssay> essays)
    {
        double shift = ShiftOf(essays);
        double[] wanted = [.. essays.Select(essay => (double)(essay.HumanMark - essay.ProgramMark))];
        (FeatureWeight[] scales, Matrix<double> scaled) = Scaled(essays);
        var best = new Correction(shift, [], null);
        double least = LeftOutError(wanted, shift, Vector<double>.Build.Dense(wanted.Length), Vector<double>.Build.Dense(wanted.Length));
        if (scales.Length == 0) return best;
        Matrix<double> products = scaled.TransposeThisAndMultiply(scaled);
        Vector<double> targets = scaled.TransposeThisAndMultiply(Vector<double>.Build.Dense(wanted));
        foreach (double penalty in Penalties)
        {
            Cholesky<double> factors = (products + (penalty * Matrix<double>.Build.DenseIdentity(scales.Length))).Cholesky();
            Vector<double> weights = factors.Solve(targets);
            Vector<double> leverage = scaled.PointwiseMultiply(factors.Solve(scaled.Transpose()).Transpose()).RowSums();
            double error = LeftOutError(wanted, shift, scaled * weights, leverage);
            if (error >= least) continue;
            least = error;
            best = new Correction(shift, [.. scales.Zip(weights, (scale, weight) => scale with { Weight = Math.Round(weight, 6) })], penalty);
        }

        return best;
    }

    private static double ShiftOf(IReadOnlyList<MarkedEssay> essays) =>
        Math.Round(essays.Sum(essay => essay.HumanMark - essay.ProgramMark) / (essays.Count + ShiftPenalty), 6);

    /// <summary>The features of mean 0 and deviation 1; one that never changes is left out.</summary>
    private static (FeatureWeight[] Scales, Matrix<double> Scaled) Scaled(IReadOnlyList<MarkedEssay> essays)
    {
        var scales = new List<FeatureWeight>();
        var columns = new List<double[]>();
        foreach (string feature in Features)
        {
            double[] values = [.. essays.Select(essay => essay.Profile[feature])];
            double mean = Math.Round(values.Average(), 6);
            double deviation = Math.Round(Math.Sqrt(values.Average(value => (value - mean) * (value - mean))), 6);
            if (deviation < 1e-4) continue;
            scales.Add(new FeatureWeight(feature, mean, deviation, 0));
            columns.Add([.. values.Select(value => (value - mean) / deviation)]);
        }

        return ([.. scales], columns.Count == 0 ? Matrix<double>.Build.Dense(1, 1) : Matrix<double>.Build.DenseOfColumnArrays(columns));
    }

    /// <summary>The sum of squares of what each essay would be off by if it were left out (Allen's PRESS, 1974), rounded so that ties are ties.</summary>
    private static double LeftOutError(double[] wanted, double shift, Vector<double> weighted, Vector<double> leverage)
    {
        double sum = 0;
        for (int at = 0; at < wanted.Length; at++)
        {
            double off = (wanted[at] - shift - weighted[at]) / (1 - leverage[at] - (1 / (wanted.Length + ShiftPenalty)));
            sum += off * off;
        }

        return Math.Round(sum, 6);
    }
}
