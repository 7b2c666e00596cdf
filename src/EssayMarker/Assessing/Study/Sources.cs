using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Assessing.Study;

/// <summary>Where a sentence quotes or names a source: "(Hosking 346)", "as Service argues".</summary>
internal sealed class Sources
{
    /// <summary>Fewer quoted words are a term, not a quotation.</summary>
    private const int FewestQuoted = 5;

    private static readonly HashSet<string> Sayings = new(
        ["argue", "argues", "argued", "claim", "claims", "contend", "contends", "maintain", "maintains", "writes", "notes", "suggests", "believes", "describes", "concludes", "states"], StringComparer.Ordinal);

    private readonly bool[] _covered;

    private Sources(bool[] covered, bool quotes, bool namesSource) => (_covered, Quotes, NamesSource) = (covered, quotes, namesSource);

    /// <summary>Whether five words or more are quoted.</summary>
    public bool Quotes { get; }

    /// <summary>Whether a source is named.</summary>
    public bool NamesSource { get; }

    /// <summary>Whether a word belongs to the naming of a source.</summary>
    public bool Covers(int word) => _covered[word];

    /// <summary>Reads them in one pass.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="text">Its text.</param>
    /// <param name="people">People of the story, whose words are no source: "Khrushchev claimed".</param>
    public static Sources In(IReadOnlyList<Word> words, string text, IReadOnlyList<Mention> people)
    {
        var covered = new bool[words.Count];
        var ofStory = new HashSet<int>(people.SelectMany(person => Enumerable.Range(person.First, person.Length)));
        for (int at = 0; at < words.Count; at++)
        {
            if (BracketEnd(words, text, at) is { } end) Array.Fill(covered, true, at, end - at);
            bool isNamed = at > 0 && Sayings.Contains(words[at].Text) && words[at - 1].IsCapital && !ofStory.Contains(at - 1);
            bool isHistorian = at > 0 && words[at].IsCapital && (IsHistorian(words, at - 1) || (words[at - 1].Text is "as" or "like" && (IsHistorian(words, at - 2) || IsHistorian(words, at - 3))));
            if (isHistorian) CoverName(words, covered, at);
            if (isNamed) CoverName(words, covered, at - 1);
        }

        return new Sources(covered, LongestQuotation(words, text) >= FewestQuoted, covered.Contains(true));
    }

    /// <summary>The word after a bracket that opens here and holds a capitalised name and a page or year.</summary>
    private static int? BracketEnd(IReadOnlyList<Word> words, string text, int at)
    {
        if (words[at].Start == 0 || text[words[at].Start - 1] != '(' || !words[at].IsCapital) return null;
        int close = text.IndexOf(')', words[at].Start);
        if (close < 0) return null;
        int end = at;
        while (end < words.Count && words[end].Start < close) end++;
        bool isSource = end - at is >= 2 and <= 6 && char.IsAsciiDigit(words[end - 1].Text[0]) && !words.Skip(at).Take(end - at - 1).Any(word => word.Before == Pause.Strong && word != words[at]);
        return isSource && words[at].Text is not ("january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december")
            ? end : null;
    }

    private static bool IsHistorian(IReadOnlyList<Word> words, int at) => at >= 0 && words[at].Text is "historian" or "historians";

    private static void CoverName(IReadOnlyList<Word> words, bool[] covered, int at)
    {
        for (int back = at; back >= 0 && words[back].IsCapital; back--) covered[back] = true;
        for (int next = at; next < words.Count && words[next].IsCapital; next++) covered[next] = true;
    }

    private static int LongestQuotation(IReadOnlyList<Word> words, string text)
    {
        int longest = 0;
        int open = -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '“' || (text[at] == '"' && open < 0)) open = at;
            else if (open >= 0 && text[at] is '”' or '"')
            {
                int from = open, to = at;
                longest = Math.Max(longest, words.Count(word => word.Start > from && word.Start < to));
                open = -1;
            }
        }

        return longest;
    }
}
