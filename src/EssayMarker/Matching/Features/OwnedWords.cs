using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>Words that the whole rubric uses of one actor only: "plebiscite" may belong to one, "purge" to another.</summary>
internal sealed class OwnedWords
{
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    public OwnedWords(IReadOnlyList<PointReading> points, EvidenceBook evidence)
    {
        var uses = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (PointReading point in points)
        {
            foreach (int place in point.ClausePlaces) Note(uses, point.Texts[place].Stems, point.Actors[place]);
        }
        foreach (EvidenceItem item in evidence.Items) Note(uses, item.Keywords.SelectMany(name => name), item.Owners);
        foreach ((string stem, HashSet<int> owners) in uses)
        {
            if (owners.Count == 1) _owners[stem] = owners.First();
        }
    }

    /// <summary>The owner of a stem, or <see langword="null"/> where it has none or several.</summary>
    public int? Of(string stem) => _owners.TryGetValue(stem, out int owner) ? owner : null;

    private static void Note(Dictionary<string, HashSet<int>> uses, IEnumerable<string> stems, IReadOnlyList<int> actors)
    {
        foreach (string stem in stems)
        {
            if (!uses.TryGetValue(stem, out HashSet<int>? owners)) uses[stem] = owners = [];
            owners.UnionWith(actors);
        }
    }
}
