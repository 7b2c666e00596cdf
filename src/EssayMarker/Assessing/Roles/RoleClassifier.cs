using EssayMarker.Matching.Models;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Assessing.Roles;

/// <summary>Decides whether a sentence has one role: a logistic regression over its vector and a few features of where it stands and what the rules say.</summary>
/// <param name="Role">The role.</param>
/// <param name="Cut">From this probability on the sentence has it.</param>
/// <param name="Intercept">The log odds where the vector is zero and every term at its mean.</param>
/// <param name="Weights">One for each of the encoder's dimensions.</param>
/// <param name="Terms">The features, by the names of <see cref="RoleFeatureReader.Features"/>.</param>
public sealed record RoleClassifier(SentenceRole Role, double Cut, double Intercept, IReadOnlyList<float> Weights, IReadOnlyList<Term> Terms)
{
    private static readonly Dictionary<string, int> Places = RoleFeatures.All.Select((feature, at) => (feature.Name, at)).ToDictionary(pair => pair.Name, pair => pair.at, StringComparer.Ordinal);

    private readonly float[] _weights = [.. Weights];
    private Scorer? _terms;

    /// <summary>How far a sentence reads like this role, from 0 to 1, rounded to 4 decimals.</summary>
    /// <param name="vector">The sentence's unit vector.</param>
    /// <param name="values">The values of <see cref="RoleFeatureReader.Features"/>, in order.</param>
    public double Probability(ReadOnlySpan<float> vector, double[] values)
    {
        _terms ??= new Scorer(new Classifier(Intercept, Terms), Places);
        return Arithmetic.Round(Elementary.Logistic(Arithmetic.Round(_terms.LogOdds(values) + Arithmetic.Dot(vector, _weights))));
    }
}
