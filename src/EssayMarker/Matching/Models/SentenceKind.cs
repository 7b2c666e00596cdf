using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Models;

/// <summary>How a sentence stands to what it says, read off its vector alone: it denies, reports, narrates, judges, makes a point.</summary>
/// <remarks>
/// A logistic regression over the encoder's vector, trained on sentences of other questions, so that wordings which no list of cue words has
/// ("Taxes stayed low", "had all the say") are heard too.
/// </remarks>
/// <param name="Name">By which features know it; one of <see cref="Names"/>.</param>
/// <param name="Intercept">The log odds of a vector of zeros.</param>
/// <param name="Weights">One for each of the encoder's dimensions.</param>
public sealed record SentenceKind(string Name, double Intercept, IReadOnlyList<float> Weights)
{
    /// <summary>The name of the kind that denies.</summary>
    public const string Denial = "denial";

    private readonly float[] _weights = [.. Weights];

    /// <summary>All that a model has, in this order.</summary>
    public static IReadOnlyList<string> Names { get; } = [Denial, "report", "narrative", "judgement", "off the subject", "point"];

    /// <summary>The log odds, rounded to 4 decimals.</summary>
    /// <param name="vector">A text's unit vector.</param>
    public double LogOdds(ReadOnlySpan<float> vector) => Arithmetic.Round(Intercept + Arithmetic.Dot(vector, _weights));
}
