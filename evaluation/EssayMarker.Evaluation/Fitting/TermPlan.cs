using EssayMarker.Matching;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>A term to be weighed: what <see cref="Term"/> is before its weight is known.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Above">The bound, or <see langword="null"/>.</param>
/// <param name="Times">The second feature's name, or <see langword="null"/>.</param>
public sealed record TermPlan(string Feature, double? Above = null, string? Times = null)
{
    private readonly int _feature = PlaceOf(Feature);
    private readonly int _times = Times is null ? -1 : PlaceOf(Times);

    /// <summary>The term's number for a pair's features.</summary>
    public double Raw(double[] values)
    {
        double raw = Above is { } bound ? Math.Max(0, values[_feature] - bound) : values[_feature];
        return _times < 0 ? raw : raw * values[_times];
    }

    /// <summary>The term's number for an example.</summary>
    internal double ValueOf(Example example) => Raw(example.Values);

    private static int PlaceOf(string name)
    {
        int place = FeatureReader.Features.ToList().FindIndex(feature => feature.Name == name);
        return place >= 0 ? place : throw new ArgumentException($"There is no feature '{name}'.");
    }
}
