using EssayMarker.Assessing.Study;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Roles;

/// <summary>Reads the numbers beside the vector that roles are decided by; the classifiers are trained on what it gives. Safe to share between threads.</summary>
public sealed class RoleFeatureReader
{
    private readonly CloseReading _reader;

    /// <summary>A reader for the essays of one question.</summary>
    public RoleFeatureReader(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        _reader = new CloseReading(rubric);
    }

    /// <summary>The features' names with what they say, in the order of the values.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Features { get; } = [.. RoleFeatures.All.Select(feature => (feature.Name, feature.Meaning))];

    /// <summary>For each sentence of an essay the values of all features, rounded to 4 decimals.</summary>
    /// <param name="essay">The text.</param>
    /// <param name="matches">What its sentences do for points.</param>
    public IReadOnlyList<double[]> Read(Essay essay, IReadOnlyList<PointMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(essay);
        ArgumentNullException.ThrowIfNull(matches);
        return [.. SentencePlace.Of(_reader.Read(essay, _reader.ReadText(essay), matches)).Select(RoleFeatures.Read)];
    }
}
