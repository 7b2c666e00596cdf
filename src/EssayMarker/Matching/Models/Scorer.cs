namespace EssayMarker.Matching.Models;

/// <summary>A classifier with its features looked up.</summary>
internal sealed class Scorer
{
    private readonly (Term Term, int Feature)[] _terms;

    /// <summary>Prepares a classifier.</summary>
    /// <exception cref="KeyNotFoundException">A term names a feature that is not known.</exception>
    public Scorer(Classifier classifier, IReadOnlyDictionary<string, int> features)
    {
        Intercept = classifier.Intercept;
        _terms = [.. classifier.Terms.Select(term => (term, features[term.Feature]))];
    }

    /// <summary>The log odds where nothing is known.</summary>
    public double Intercept { get; }

    /// <summary>The log odds, rounded to 4 decimals.</summary>
    public double LogOdds(double[] values)
    {
        double sum = Intercept;
        foreach ((Term term, int feature) in _terms) sum += Addend(term, values[feature]);
        return Vectors.Arithmetic.Round(sum);
    }

    /// <summary>What each feature adds, in the features' order, 0 for one that is not weighed: with <see cref="Intercept"/> they sum to the log odds, but for rounding.</summary>
    public double[] Shares(double[] values)
    {
        var shares = new double[values.Length];
        foreach ((Term term, int feature) in _terms) shares[feature] += Addend(term, values[feature]);
        return shares;
    }

    private static double Addend(Term term, double value)
    {
        double raw = term.Above is { } bound ? Math.Max(0, value - bound) : value;
        return term.Weight * ((raw - term.Mean) / term.Scale);
    }
}
