using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits a classifier to values and labels.</summary>
public static class Trainer
{
    private const int Digits = 6;

    /// <summary>A classifier over the planned terms; those that never vary are left out. Its numbers have six digits, so that the file is readable.</summary>
    /// <param name="plan">The terms.</param>
    /// <param name="rows">The features of each pair.</param>
    /// <param name="labels">Whether each pair is right.</param>
    /// <param name="penalty">Strength of the L2 penalty.</param>
    /// <param name="counts">How many times each pair counts; once each where left out.</param>
    public static Classifier Fit(
        IReadOnlyList<TermPlan> plan, IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty, IReadOnlyList<double>? counts = null)
    {
        (TermPlan Plan, Term Term)[] terms = [.. plan.Select(item => (item, Standardised(item, rows))).Where(pair => pair.Item2.Scale > 1e-4)];
        double[][] columns = [.. rows.Select(row => terms.Select(pair => (pair.Plan.Raw(row) - pair.Term.Mean) / pair.Term.Scale).ToArray())];
        double[] weights = LogisticRegression.Fit(columns, labels, penalty, counts);
        return new Classifier(Round(weights[0]), [.. terms.Select((pair, at) => pair.Term with { Weight = Round(weights[at + 1]) })]);
    }

    private static Term Standardised(TermPlan plan, IReadOnlyList<double[]> rows)
    {
        double[] values = [.. rows.Select(plan.Raw)];
        double mean = values.Average(), spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return new Term(plan.Feature, 0, Round(mean), Round(spread)) { Above = plan.Above };
    }

    private static double Round(double value) => Math.Round(value, Digits);
}
