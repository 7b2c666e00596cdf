using EssayMarker.Assessing.Findings;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Assessing.Study;

/// <summary>Where a sentence quotes or names a source: "(Hosking 346)", "as Service argues".</summary>
internal sealed class Sources
{
    /// <summary>Fewer quoted words are a term, not a quotation.</summary>
    private const int FewestQuoted = 4;

    private static readonly HashSet<string> Sayings = new(
        ["argue", "argues", "argued", "claim", "claims", "contend", "contends", "maintain", "maintains", "writes", "notes", "suggests", "believes", "describes", "concludes", "states"], StringComparer.Ordinal);

    private readonly bool[] _covered;

    private Sources(bool[] covered, string? quotation, string? name) => (_covered, Quotation, Name) = (covered, quotation, name);

    /// <summary>The longest quotation of four words or more, as it is written, or <see langword="null"/>.</summary>
    public string? Quotation { get; }

    /// <summary>The first source that is named, as it is written, or <see langword="null"/>.</summary>
    public string? Name { get; }

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

        return new Sources(covered, LongestQuotation(words, text), FirstName(words, text, covered));
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

    private static string? FirstName(IReadOnlyList<Word> words, string text, bool[] covered)
    {
        int first = Array.IndexOf(covered, true);
        if (first < 0) return null;
        int next = Array.IndexOf(covered, false, first);
        return OwnNames.Written(words, text, first, (next < 0 ? words.Count : next) - first);
    }

    private static string? LongestQuotation(IReadOnlyList<Word> words, string text)
    {
        string? longest = null;
        int most = FewestQuoted - 1, open = -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (open < 0 && Opens(text, at))
            {
                open = at;
            }
            else if (open >= 0 && Closes(text, open, at))
            {
                int from = open, to = at, count = words.Count(word => word.Start > from && word.Start < to);
                if (count > most) (longest, most) = (text[(from + 1)..to], count);
                open = -1;
            }
        }

        return longest;
    }

    /// <summary>A single mark opens only before a word and after none: it may be an apostrophe.</summary>
    private static bool Opens(string text, int at) => text[at] is '"' or '“'
        || (text[at] is '\'' or '‘' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])));

    /// <summary>The mark that closes is of the opening one's kind; a single one inside or at the end of a plural ("the workers' rights") may be an apostrophe.</summary>
    private static bool Closes(string text, int open, int at) => text[open] is '"' or '“'
        ? text[at] is '"' or '”'
        : text[at] is '\'' or '’' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && !(text[at - 1] is 's' && HasLaterMark(text, at));

    private static bool HasLaterMark(string text, int at)
    {
        for (int later = at + 1; later < text.Length && !Opens(text, later); later++)
        {
            if (text[later] is '\'' or '’' && (later + 1 == text.Length || !char.IsLetterOrDigit(text[later + 1]))) return true;
        }

        return false;
    }
}
