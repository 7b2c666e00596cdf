using EssayMarker.Matching.Language;
using EssayMarker.Matching.Vectors;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Names;

/// <summary>All evidence of the rubric, and what of it a sentence names, in full or in part.</summary>
internal sealed class EvidenceBook
{
    private readonly Phrases<EvidenceItem> _names = new(word => word.Stem);
    private readonly Dictionary<string, List<EvidenceItem>> _byKeyword = new(StringComparer.Ordinal);
    private readonly Rarity _rarity;

    public EvidenceBook(Rubric rubric, ActorBook actors, Rarity rarity)
    {
        _rarity = rarity;
        for (int point = 0; point < rubric.Points.Count; point++)
        {
            foreach (Evidence evidence in rubric.Points[point].Evidence) Add(evidence, point, actors);
        }
    }

    public List<EvidenceItem> Items { get; } = [];

    /// <summary>Everything named in full, and in part where at least half of a name's weight is there.</summary>
    public IReadOnlyList<EvidenceHit> Find(IReadOnlyList<Word> words)
    {
        var hits = new Dictionary<EvidenceItem, EvidenceHit>(ReferenceEqualityComparer.Instance);
        for (int at = 0; at < words.Count; at++)
        {
            foreach ((int length, EvidenceItem item) in _names.At(words, at)) hits.TryAdd(item, new EvidenceHit(item, at, 1) { Length = length });
        }
        foreach (EvidenceHit part in Parts(words)) hits.TryAdd(part.Item, part);
        return [.. hits.Values.OrderBy(hit => hit.Word)];
    }

    private IEnumerable<EvidenceHit> Parts(IReadOnlyList<Word> words)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < words.Count; at++) places.TryAdd(words[at].Stem, at);
        foreach (EvidenceItem item in places.Keys.SelectMany(stem => _byKeyword.GetValueOrDefault(stem) ?? []).Distinct())
        {
            EvidenceHit best = item.Keywords.Select(name => Part(item, name, places)).MaxBy(hit => hit.Strength);
            if (best.Strength >= 0.5) yield return best;
        }
    }

    private EvidenceHit Part(EvidenceItem item, IReadOnlyList<string> name, Dictionary<string, int> places)
    {
        double all = name.Sum(_rarity.Of);
        string[] found = [.. name.Where(places.ContainsKey)];
        return found.Length > 0 && all > 0
            ? new EvidenceHit(item, found.Min(stem => places[stem]), Arithmetic.Round(found.Sum(_rarity.Of) / all))
            : default;
    }

    private void Add(Evidence evidence, int point, ActorBook actors)
    {
        Word[][] names = [.. evidence.Aliases.Prepend(evidence.Text).Select(WordReader.Read).Select(WithoutFrame).Where(name => name.Length > 0)];
        var item = new EvidenceItem(
            evidence,
            point,
            [.. evidence.Actors.Select(actors.IndexOf).Where(actor => actor >= 0)],
            [.. names.Select(name => Keywords(name, actors)).Where(keywords => keywords.Count > 0)]);
        Items.Add(item);
        foreach (Word[] name in names)
        {
            // A single common word, or an actor's name, is no evidence by itself.
            if (Keywords(name, actors).Count > 0) _names.Add([.. name.Select(word => word.Stem)], item);
        }
        foreach (string stem in item.Keywords.SelectMany(name => name).Distinct(StringComparer.Ordinal))
        {
            if (!_byKeyword.TryGetValue(stem, out List<EvidenceItem>? list)) _byKeyword[stem] = list = [];
            list.Add(item);
        }
    }

    /// <summary>"the Law of Shame 1980" is named by "Law of Shame".</summary>
    private static Word[] WithoutFrame(Word[] name)
    {
        int first = 0, end = name.Length;
        while (first < end && name[first].Text is "the" or "a" or "an") first++;
        while (end > first && Years.IsYear(name[end - 1].Text)) end--;
        return name[first..end];
    }

    /// <summary>
    /// The telling words of a name. One of the compared may be named otherwise or wrongly, so his name is left out; other people's stays:
    /// "the execution of Beria" is not named by "execution" alone.
    /// </summary>
    private static IReadOnlyList<string> Keywords(Word[] name, ActorBook actors)
    {
        Dictionary<int, int> owners = actors.Find(name)
            .SelectMany(mention => Enumerable.Range(mention.First, mention.Length).Select(at => (at, mention.Actor))).ToDictionary(pair => pair.at, pair => pair.Actor);
        return name.Where((word, at) => !owners.ContainsKey(at)).Any(IsTelling)
            ? [.. name.Where((word, at) => owners.TryGetValue(at, out int actor) ? actor >= actors.Compared : IsTelling(word))
                .Select(word => word.Stem).Distinct(StringComparer.Ordinal)]
            : [];

        // One letter or figure is telling inside a name: "U-2".
        static bool IsTelling(Word word) => !Years.IsYear(word.Text) && (!FunctionWords.Contains(word.Text) || (word.Text.Length == 1 && word.Text is not ("a" or "i")));
    }
}
