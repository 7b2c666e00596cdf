using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Roles;

/// <summary>Fits the classifier of a role.</summary>
/// <param name="penalty">Strength of the L2 penalty.</param>
/// <param name="vectorScale">Times the vector's numbers, which are small beside standardised features: the larger, the more the vector may say.</param>
/// <param name="features">Whether each feature, by its name, may be weighed.</param>
internal sealed class RoleTrainer(double penalty, double vectorScale, Func<string, bool> features)
{
    private const int Digits = 6;

    /// <summary>A classifier whose cut is still to be set. Its numbers are rounded, so that the file is readable.</summary>
    public RoleClassifier Fit(SentenceRole role, IReadOnlyList<RoleExample> examples)
    {
        (Term Term, int Feature)[] terms = [.. RoleFeatureReader.Features.Select((feature, at) => (feature, at)).Where(each => features(each.feature.Name))
            .Select(each => (Standardised(each.feature.Name, [.. examples.Select(example => example.Values[each.at])]), each.at)).Where(each => each.Item1.Scale > 1e-4)];
        int size = vectorScale > 0 ? examples[0].Vector.Length : 0;
        double[][] rows = [.. examples.Select(example => example.Vector.Take(size).Select(value => value * vectorScale)
            .Concat(terms.Select(each => (example.Values[each.Feature] - each.Term.Mean) / each.Term.Scale)).ToArray())];
        double[] weights = LogisticRegression.Fit(rows, [.. examples.Select(example => example.Gold.Contains(role))], penalty);
        return new RoleClassifier(role, 0.5, Round(weights[0]),
            size > 0 ? [.. weights.Skip(1).Take(size).Select(weight => (float)Math.Round(weight * vectorScale, 4))] : new float[examples[0].Vector.Length],
            [.. terms.Select((each, at) => each.Term with { Weight = Round(weights[1 + size + at]) })]);
    }

    private static Term Standardised(string feature, double[] values)
    {
        double mean = values.Average(), spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return new Term(feature, 0, Round(mean), Round(spread));
    }

    private static double Round(double value) => Math.Round(value, Digits);
}
