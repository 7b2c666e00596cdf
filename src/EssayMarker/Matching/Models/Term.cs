namespace EssayMarker.Matching.Models;

/// <summary>One number that a classifier weighs: a feature as it is, or how far it lies above a bound.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Weight">What one scale of it adds to the log odds.</param>
/// <param name="Mean">Subtracted first: its mean over the training pairs.</param>
/// <param name="Scale">Divided by then: its standard deviation there.</param>
public sealed record Term(string Feature, double Weight, double Mean, double Scale)
{
    /// <summary>Where given, the term is how far the feature lies above this, and 0 below.</summary>
    public double? Above { get; init; }
}
