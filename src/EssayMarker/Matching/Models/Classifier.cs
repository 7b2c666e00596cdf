namespace EssayMarker.Matching.Models;

/// <summary>A logistic regression over named terms.</summary>
/// <param name="Intercept">The log odds where every term is at its mean.</param>
/// <param name="Terms">The terms.</param>
public sealed record Classifier(double Intercept, IReadOnlyList<Term> Terms);
