using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Findings;

/// <summary>Finds the evidence and facts of a rubric in sentences, by any of their names.</summary>
internal sealed class KnownItems
{
    private readonly Phrases<KnownItem> _names = new(word => word.Stem);

    /// <summary>Collects them; evidence of several points, or of a point and the fact sheet, that shares a name is one item.</summary>
    public KnownItems(Rubric rubric)
    {
        var byName = new Dictionary<string, KnownItem>(StringComparer.Ordinal);
        var names = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Point point in rubric.Points)
        {
            foreach (Evidence evidence in point.Evidence)
                Add(new KnownItem(evidence.Text, [point.Id], evidence.Date, null), evidence.Aliases.Prepend(evidence.Text));
        }

        foreach (Fact fact in rubric.Facts?.Facts ?? []) Add(new KnownItem(fact.What, [], fact.Date, fact), fact.Aliases.Prepend(fact.What));
        foreach ((string name, List<string> known) in names)
        {
            foreach (string key in known) _names.Add(key.Split(' '), byName[name]);
        }

        void Add(KnownItem item, IEnumerable<string> phrases)
        {
            string[] keys = [.. phrases.Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
            string? same = names.FirstOrDefault(entry => entry.Value.Intersect(keys, StringComparer.Ordinal).Any()).Key;
            if (same is null)
            {
                byName[item.Name] = item;
                names[item.Name] = [.. keys];
                return;
            }

            KnownItem first = byName[same];
            byName[same] = first with { Points = [.. first.Points.Union(item.Points, StringComparer.Ordinal)], Date = first.Date ?? item.Date, Fact = first.Fact ?? item.Fact };
            names[same] = [.. names[same].Union(keys, StringComparer.Ordinal)];
        }
    }

    /// <summary>All words of all names, for the spelling of names to be put right.</summary>
    public static IEnumerable<string> Texts(Rubric rubric) =>
        rubric.Points.SelectMany(point => point.Evidence).SelectMany(evidence => evidence.Aliases.Prepend(evidence.Text))
            .Concat((rubric.Facts?.Facts ?? []).SelectMany(fact => fact.Aliases.Prepend(fact.What)));

    /// <summary>The items that a sentence names, in order, none overlapping another.</summary>
    public IReadOnlyList<(KnownItem Item, int First, int Length)> Find(IReadOnlyList<Word> words)
    {
        var found = new List<(KnownItem, int, int)>();
        for (int at = 0; at < words.Count; at++)
        {
            foreach ((int length, KnownItem item) in _names.At(words, at).Take(1))
            {
                found.Add((item, at, length));
                at += length - 1;
            }
        }

        return found;
    }

    private static string Key(string phrase) => string.Join(' ', WordReader.Read(phrase).Select(word => word.Stem));
}
