using EssayMarker.Matching.Models;

namespace EssayMarker.Matching.Language;

/// <summary>How much a word tells about which point is meant: 1 for a word that one point has at most, towards 0 for a word of all of them.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public Rarity(IReadOnlyList<IReadOnlySet<string>> points)
    {
        double most = Elementary.Log((points.Count + 1) / 1.5);
        foreach (IGrouping<string, string> stem in points.SelectMany(stems => stems).GroupBy(stem => stem, StringComparer.Ordinal))
            _weights[stem.Key] = most > 0 ? Math.Max(0, Elementary.Log((points.Count + 1) / (stem.Count() + 0.5)) / most) : 1;
    }

    public double Of(string stem) => _weights.GetValueOrDefault(stem, 1);
}
