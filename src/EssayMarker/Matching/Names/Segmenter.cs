using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Cuts a sentence where its subject may change: at conjunctions, relative words, strong marks and second names.</summary>
internal sealed class Segmenter
{
    private const int Shortest = 3, ShortestNamed = 2;

    // These cut wherever they stand.
    private static readonly HashSet<string> Joints = Set("whereas while whilst but although though yet because since unlike until when despite instead");

    // These begin a part however short the one before is: "Unlike Richelieu, who …".
    private static readonly HashSet<string> Relatives = Set("who whom whose");

    // These begin a part where its own subject follows: "the camps that Stalin filled".
    private static readonly HashSet<string> BeforeSubject = Set("that which what where");

    // These cut only after a comma, as they also join single words.
    private static readonly HashSet<string> AfterComma = Set("and or nor so as which just with even for where not leaving");

    // A part that opens with one of these ends where a comma and a new subject follow: "Whereas Marlow clung to sail, Tregear …".
    private static readonly HashSet<string> Openers = Set(
        """
        whereas while whilst although though unlike because since when if as after before once until despite like where in by with under from far
        what instead against compared
        """);

    private static readonly HashSet<string> Auxiliaries = Set("was were is are has had would did could");
    private static readonly HashSet<string> Ordering = Set("other second latter first former");

    private readonly IReadOnlyList<Word> _words;
    private readonly Dictionary<int, int> _ends = [];
    private readonly HashSet<int> _afterNames = [];

    private Segmenter(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions)
    {
        _words = words;
        foreach (Mention mention in mentions)
        {
            _ends[mention.First] = mention.First + mention.Length;
            _afterNames.Add(mention.First + mention.Length);
        }
    }

    /// <summary>The first word of each part; the first is 0. Parts have three words or more, or begin with a name or "who", or stand at the end.</summary>
    public static List<int> Cut(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions) => new Segmenter(words, mentions).Cut();

    /// <summary>Whether a part that begins with the word speaks of the one named just before.</summary>
    public static bool IsRelative(Word word) => Relatives.Contains(word.Text);

    /// <summary>Whether a part is put into another, so that what follows goes on with that: "whom Tregear succeeded", "chosen by Lincoln".</summary>
    public static bool IsInsertion(IReadOnlyList<Word> words, int first) => IsRelative(words[first]) || words[first].Text == "which"
        || (first + 1 < words.Count && words[first].Before == Pause.Comma && Verbs.IsPast(words[first].Text) && words[first + 1].Text == "by");

    /// <summary>Whether a part that begins with the word has a subject of its own.</summary>
    public static bool OpensAnew(Word word) => word.Text is "he" or "she" or "they" or "it" or "the" or "his" or "her" or "and" or "but" || word.IsCapital;

    private List<int> Cut()
    {
        List<int> starts = [0];
        int respective = Respective();
        for (int at = 1; at < _words.Count; at++)
        {
            int start = starts[^1], left = _words.Count - at;
            bool isCut = at == respective
                || (left >= ShortestNamed && (at - start >= ShortestNamed || IsPassive(at)) && IsNamedCut(at, start))
                || (left >= Shortest && (IsRelative(_words[at]) || (at - start >= Shortest && IsCut(at, start))))
                || (left >= ShortestNamed && IsResumed(at, start));
            if (isCut) starts.Add(at);
        }
        return starts;
    }

    private bool IsCut(int at, int start) => _words[at].Before switch
    {
        Pause.Strong => true,
        Pause.Comma => Joints.Contains(_words[at].Text) || AfterComma.Contains(_words[at].Text)
            || (Openers.Contains(_words[start].Text) && IsSubject(at)),
        _ => Joints.Contains(_words[at].Text) || (_words[at].Text == "and" && !IsList(at) && Continues(at + 1))
            || (BeforeSubject.Contains(_words[at].Text) && _ends.ContainsKey(at + 1))
            // "the fen drained by Osric was …".
            || (Auxiliaries.Contains(_words[at].Text) && _afterNames.Contains(at) && _words[at - 2].Text == "by"),
    };

    /// <summary>"Isolda listened, Maud commanded"; "…, the second with a ledger"; "After Marlow, Tregear …".</summary>
    private bool IsNamedCut(int at, int start)
    {
        if (IsPassive(_words[at].Text == "and" ? at + 1 : at) && (_words[at].Before == Pause.Comma || _words[at].Text == "and")) return true;
        if (_words[at].Before != Pause.Comma) return BeforeSubject.Contains(_words[at].Text) && _ends.ContainsKey(at + 1);
        if (_words[at].Text == "the" && at + 1 < _words.Count && Ordering.Contains(_words[at + 1].Text)) return true;
        bool isAfterPreposition = (_words[at].Text is "to" or "for" or "under" or "in" or "with" or "by") && _ends.ContainsKey(at + 1);
        if (isAfterPreposition && SpeaksOfSomebody(start, at)) return true;
        if (!_ends.TryGetValue(at, out int end) || end >= _words.Count) return false;
        bool isListed = _words[end].Text is "and" or "or" or "nor" && _ends.ContainsKey(end + 1);
        if (Openers.Contains(_words[start].Text)) return true;
        return !isListed && _words[end].Before == Pause.None && !_afterNames.Contains(at) && SpeaksOfSomebody(start, at);
    }

    /// <summary>"Marlow, whom Tregear succeeded, died poor"; "the camps that Stalin had filled were emptied".</summary>
    private bool IsResumed(int at, int start)
    {
        string opening = _words[start].Text;
        if (_words[at].Before == Pause.Comma) return at > start + 1 && IsInsertion(_words, start) && _words[at].Text is not ("and" or "or");
        return start > 0 && BeforeSubject.Contains(opening) && _ends.TryGetValue(start + 1, out int end) && at > end
            && Auxiliaries.Contains(_words[at].Text) && _words[at].Before == Pause.None && Verbs.IsPast(_words[at - 1].Text);
    }

    /// <summary>"chosen by Lincoln".</summary>
    private bool IsPassive(int at) => at + 2 < _words.Count && Verbs.IsPast(_words[at].Text) && _words[at + 1].Text == "by" && _ends.ContainsKey(at + 2);

    /// <summary>"… were a lawyer and a planter respectively": the last "and" parts what belongs to each.</summary>
    private int Respective()
    {
        int at = _words.Count - 1;
        while (at > 0 && _words[at].Text != "respectively") at--;
        while (at > Shortest && _words[at].Text != "and") at--;
        return at > Shortest ? at : -1;
    }

    private bool SpeaksOfSomebody(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (_ends.ContainsKey(at) || _words[at].Text is "he" or "she") return true;
        }
        return false;
    }

    /// <summary>"Marlow and Tregear", "Angola and Mozambique".</summary>
    private bool IsList(int and) => (_afterNames.Contains(and) && _ends.ContainsKey(and + 1))
        || (_words[and - 1].IsCapital && and + 1 < _words.Count && _words[and + 1].IsCapital && !_ends.ContainsKey(and + 1)
            && !FunctionWords.Contains(_words[and + 1].Text));

    private bool IsSubject(int at) => _words[at].IsCapital || _ends.ContainsKey(at)
        || _words[at].Text is "he" or "she" or "they" or "it" or "the" or "his" or "her";

    /// <summary>"and it was Castro who …", "and Peel's treaty …": a new subject, not one more thing of the same kind.</summary>
    private bool Continues(int next) => next < _words.Count && (IsSubject(next) || _words[next].Text is "that" or "in" or "both");

    private static HashSet<string> Set(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
