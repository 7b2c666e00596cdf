namespace EssayMarker.Matching.Models;

/// <summary>A classifier with its features looked up.</summary>
internal sealed class Scorer
{
    private readonly double _intercept;
    private readonly (Term Term, int Feature)[] _terms;

    /// <summary>Prepares a classifier.</summary>
    /// <exception cref="KeyNotFoundException">A term names a feature that is not known.</exception>
    public Scorer(Classifier classifier, IReadOnlyDictionary<string, int> features)
    {
        _intercept = classifier.Intercept;
        _terms = [.. classifier.Terms.Select(term => (term, features[term.Feature]))];
    }

    /// <summary>The log odds, rounded to 4 decimals.</summary>
    public double LogOdds(double[] values)
    {
        double sum = _intercept;
        foreach ((Term term, int feature) in _terms)
        {
            double raw = term.Above is { } bound ? Math.Max(0, values[feature] - bound) : values[feature];
            sum += term.Weight * ((raw - term.Mean) / term.Scale);
        }
        return Vectors.Arithmetic.Round(sum);
    }
}
