using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Names;

/// <summary>All names of the rubric's actors and of the other people of the story, and where a text uses them.</summary>
internal sealed class ActorBook
{
    // Titles are shared by too many people to stand for one.
    private static readonly HashSet<string> Titles = new(
        ("king queen prince princess emperor empress tsar kaiser president cardinal pope saint lord lady general great elder younger "
            + "first second last doctor").Split(' '),
        StringComparer.Ordinal);

    private readonly Phrases<(int Actor, bool NeedsCapital)> _phrases = new(word => word.Text);
    private readonly Dictionary<string, (int Actor, bool NeedsCapital)> _families = new(StringComparer.Ordinal);

    private readonly HashSet<string> _titles, _names;

    // Below 0 where the first of two came first by the dates of their evidence, above 0 where the second did, 0 where that is not known.
    private readonly int _order;

    public ActorBook(Rubric rubric)
    {
        Ids = [.. rubric.Actors.Concat(rubric.Others).Select(actor => actor.Id)];
        Compared = rubric.Actors.Count;
        Word[][][] names = [.. rubric.Actors.Concat(rubric.Others)
            .Select(actor => actor.Aliases.Prepend(actor.Name).Select(WordReader.Read).Where(words => words.Length > 0).ToArray())];
        for (int actor = 0; actor < names.Length; actor++)
        {
            foreach (Word[] name in names[actor]) AddPhrase(name, actor);
        }
        AddFamilies(names);
        _names = new HashSet<string>(names.SelectMany(all => all).SelectMany(name => name).Select(word => word.Text), StringComparer.Ordinal);
        _titles = new HashSet<string>(
            names.Take(Compared).SelectMany(all => all).Append(WordReader.Read(rubric.Question)).SelectMany(name => name)
                .Select(word => PersonWords.Singular(word.Text)).Where(PersonWords.IsKind),
            StringComparer.Ordinal);
        _order = rubric.Actors.Count == 2 ? Order(rubric) : 0;
    }

    /// <summary>The ids, those of the actors who are compared first.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>How many are compared; those after them are other people.</summary>
    public int Compared { get; }

    /// <summary>The actor whose id this is, or -1.</summary>
    public int IndexOf(string id)
    {
        for (int actor = 0; actor < Compared; actor++)
        {
            if (Ids[actor] == id) return actor;
        }
        return -1;
    }

    /// <summary>Which of two came first by the dates of their evidence; the first of the list where that is not known.</summary>
    public int Earlier => _order > 0 ? 1 : 0;

    /// <summary>Whether the word may stand for one of the compared: what anyone may be called, or what the question or a name calls them.</summary>
    public bool IsTitle(string word) => PersonWords.IsTitle(word) || _titles.Contains(word);

    /// <summary>Whether one of two can be the other's "successor" or "predecessor"; any other such word says nothing of time.</summary>
    public bool CanBe(string word, int actor) => word switch
    {
        "successor" or "replacement" => _order == 0 || (actor == 1) == (_order < 0),
        "predecessor" => _order == 0 || (actor == 0) == (_order < 0),
        _ => true,
    };

    /// <summary>Everyone named, in the order of the text.</summary>
    public List<Mention> Find(IReadOnlyList<Word> words)
    {
        var found = new List<Mention>();
        for (int at = 0; at < words.Count; at++)
        {
            if (MentionAt(words, at) is not { } mention) continue;
            found.Add(mention);
            at += mention.Length - 1;
        }
        return found;
    }

    private static int Order(Rubric rubric)
    {
        int[][] years = [.. rubric.Actors.Select(actor => rubric.Points.SelectMany(point => point.Evidence)
            .Where(item => item.Date is not null && item.Actors.Count == 1 && item.Actors[0] == actor.Id)
            .Select(item => item.Date!.Value.First.Year).Order().ToArray())];
        return years.All(dated => dated.Length > 1) ? years[0][years[0].Length / 2].CompareTo(years[1][years[1].Length / 2]) : 0;
    }

    private Mention? MentionAt(IReadOnlyList<Word> words, int at)
    {
        Mention? mention = null;
        foreach ((int length, (int actor, bool needsCapital)) in _phrases.At(words, at))
        {
            if (needsCapital && !words[at + length - 1].IsCapital) continue;
            // A name that two of them bear tells nothing.
            if (mention is { } other && other.Actor != actor) return null;
            mention = new Mention(actor, at, length);
        }
        return mention ?? (OfFamily(words[at]) is { } kin ? new Mention(kin, at, 1) : null);
    }

    private int? OfFamily(Word word)
    {
        // Marlowe is not Marlow, but Palmerstone is Palmerston.
        if (word is { IsCapital: true, Text.Length: < 9 } && word.Text[^1] == 'e' && _names.Contains(word.Text[..^1])) return null;
        bool isKin = _families.TryGetValue(Stemmer.Family(word.Text), out (int Actor, bool NeedsCapital) kin);
        return isKin && (word.IsCapital || !kin.NeedsCapital) ? kin.Actor : null;
    }

    /// <summary>"the" is needed where one word follows ("the General"), and dropped before more ("the Sun King").</summary>
    private void AddPhrase(Word[] name, int actor)
    {
        bool hasArticle = name[0].Text == "the";
        string[] words = [.. name.Skip(hasArticle && name.Length > 2 ? 1 : 0).Select(word => word.Text)];
        _phrases.Add(words, (actor, hasArticle && words.Length == 2 && name[^1].IsCapital));
    }

    /// <summary>Single words that stand for one actor only, in any form: "German" for Germany, "autocrat" for autocratic leadership.</summary>
    private void AddFamilies(Word[][][] names)
    {
        for (int actor = 0; actor < names.Length; actor++)
        {
            var foreign = new HashSet<string>(
                names.Where((_, other) => other != actor).SelectMany(all => all).SelectMany(name => name)
                    .SelectMany(word => new[] { word.Stem, Stemmer.Family(word.Text) }),
                StringComparer.Ordinal);
            IEnumerable<(Word Word, bool NeedsCapital)> words =
                SingleWords(names[actor]).Select(word => (word, false)).Concat(Peoples(names[actor]).Select(word => (word, true)));
            foreach ((Word word, bool needsCapital) in words)
            {
                string family = Stemmer.Family(word.Text);
                bool isCommon = Titles.Contains(word.Text) || FunctionWords.Contains(word.Text);
                if (!isCommon && !foreign.Contains(word.Stem) && !foreign.Contains(family))
                    _families.TryAdd(family, (actor, needsCapital));
            }
        }
    }

    /// <summary>"Swedes" of "the Swedes".</summary>
    private static IEnumerable<Word> Peoples(Word[][] names) => names
        .Where(name => name.Length == 2 && name[0].Text == "the" && name[1].IsCapital && PersonWords.Singular(name[1].Text) != name[1].Text)
        .Select(name => name[1]);

    private static IEnumerable<Word> SingleWords(Word[][] names)
    {
        Word[] name = [.. names[0].SkipWhile(word => word.Text == "the")];
        // A person, place or work is known by each word of the name; an idea by each long word of every name.
        bool isProper = name.Length > 0 && name[0].IsCapital;
        IEnumerable<Word> own = isProper ? name.Where(word => word.IsCapital && word.Text.Length >= 3) : [];
        IEnumerable<Word> single = names.Where(words => words.Length == 1).Select(words => words[0]);
        IEnumerable<Word> ofIdea = isProper ? [] : names.SelectMany(words => words).Where(word => word.Text.Length >= 5);
        return own.Concat(single).Concat(ofIdea);
    }
}
