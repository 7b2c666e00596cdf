namespace EssayMarker.Essays;

/// <summary>Decides whether a full stop, question mark, exclamation mark or ellipsis ends the sentence.</summary>
internal sealed class SentenceBoundary(string text, Enclosures enclosures)
{
    // No abbreviation, and no number of a list, is longer.
    private const int LongestWord = 40;

    public static bool IsTerminal(char sign) => sign is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉';

    public int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>The first mark of the run that the mark at this place belongs to.</summary>
    public int StartOfRun(int at)
    {
        while (at > 0 && IsTerminal(text[at - 1])) at--;
        return at;
    }

    /// <summary>Goes past the run of marks that starts here.</summary>
    /// <param name="at">The run's first mark.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <returns>Where the sentence ends, if it does, and where to read on.</returns>
    public (int? End, int Next) Pass(int at, int start)
    {
        EndMark mark = EndMark.Read(text, at, enclosures);
        int end = mark.End;
        int next = SkipSpace(end);
        if (next == text.Length) return (null, next);
        if (next == end) return (JoinedEnd(at, mark, start), end);

        if (text[next] is '(' or '[' && Citation.End(text, next, enclosures) is { } cited)
        {
            int after = SkipSpace(cited);
            return (after < text.Length && !char.IsLower(text[after]) && text[after] is not (',' or ';' or ':') ? cited : null, cited);
        }
        return (Ends(at, mark, start, next) ? end : null, end);
    }

    // The next word follows without a space: "by terror.Khrushchev", "after his death.12 It".
    private int? JoinedEnd(int at, EndMark mark, int start)
    {
        int end = mark.End;
        bool afterWord = at > 1 && (char.IsLetter(text[at - 1]) || (mark.HasCloser && end - at > 1) || (char.IsAsciiDigit(text[at - 1]) && !char.IsAsciiDigit(text[end])));
        if (!afterWord || mark.IsEllipsis) return null;
        if (char.IsAsciiDigit(text[end])) return NoteNumberEnd(at, mark, start);
        if (!StartsSentence(end)) return null;

        string word = WordBefore(at);
        if (mark.IsStrong) return end;
        bool isPlainWord = word.Length > 1 && !word.Contains('.') && !IsAddress(at) && Abbreviations.Of(word) == Abbreviation.None;
        return isPlainWord && !IsEnumerator(at, start) && (word.Length > 2 || char.IsLower(word[^1])) ? end : null;
    }

    // A note's number typed as text belongs to the sentence before it; any other number starts the next one.
    private int? NoteNumberEnd(int at, EndMark mark, int start)
    {
        int past = mark.End;
        while (past < text.Length && past - mark.End < 4 && char.IsAsciiDigit(text[past])) past++;
        int next = SkipSpace(past);
        bool isNote = past - mark.End < 4 && (next == text.Length || (next > past && StartsSentence(next)));
        string word = WordBefore(at);
        if (word.Length < 3 || !word.All(char.IsLower) || Abbreviations.Of(word) != Abbreviation.None || IsEnumerator(at, start)) return null;
        return isNote ? past : mark.End;
    }

    private bool Ends(int at, EndMark mark, int start, int next)
    {
        char sign = text[next];
        if (sign is ',' or ';' or ':' or '-' or '–' or '—' or ')' or ']' || IsTerminal(sign)) return false;
        if (mark.EndsQuestion && SentenceOpenings.IsSpeaker(text, next)) return false;
        if (char.IsLower(sign)) return mark is { IsEllipsis: false, HasCloser: false } && EndsBeforeLower(at, mark, start);
        if (mark.IsStrong || mark.IsEllipsis || mark.StopsOutside) return true;
        return EndsAfterWord(at, start, next);
    }

    // Some students write no capitals. An exclamation mark may belong to a name.
    private bool EndsBeforeLower(int at, EndMark mark, int start)
    {
        if (mark.IsStrong) return text[mark.End - 1] == '?';
        string word = WordBefore(at);
        return word.Any(letter => "aeiouyAEIOUY0123456789".Contains(letter)) && Abbreviations.Of(word) == Abbreviation.None && !IsEnumerator(at, start);
    }

    private bool EndsAfterWord(int at, int start, int next)
    {
        if (IsEnumerator(at, start)) return false;
        int first = next;
        while (first < text.Length && !char.IsLetterOrDigit(text[first]) && !char.IsWhiteSpace(text[first])) first++;
        if (first == text.Length) return true;

        bool number = char.IsAsciiDigit(text[first]);
        return Abbreviations.Of(WordBefore(at)) switch
        {
            Abbreviation.None => true,
            Abbreviation.Bound => false,
            Abbreviation.BeforeNumber => !number && !IsRoman(first),
            Abbreviation.Closing => !number && char.IsUpper(text[first]),
            Abbreviation.Open => SentenceOpenings.IsOpener(text, first) || SentenceOpenings.IsSubject(text, first),
            _ => SentenceOpenings.IsOpener(text, first),
        };
    }

    // A number or letter that stands first in its sentence counts an item: "1. Stalin", "iv. Foreign policy".
    private bool IsEnumerator(int at, int start)
    {
        int from = start;
        while (from < at && text[from] is '(' or '"' or '“') from++;
        int length = at - from;
        ReadOnlySpan<char> mark = text.AsSpan(from, Math.Max(length, 0));
        return length switch
        {
            < 1 or > 5 => false,
            1 => char.IsLetterOrDigit(mark[0]),
            _ => (length <= 3 && !mark.ContainsAnyExceptInRange('0', '9')) || !mark.ContainsAnyExcept("ivx") || !mark.ContainsAnyExcept("IVX"),
        };
    }

    private bool StartsSentence(int at)
    {
        while (at < text.Length && (text[at] is '(' or '“' or '‘' || enclosures.Opens(at))) at++;
        return at + 1 < text.Length && char.IsUpper(text[at]) && (char.IsLower(text[at + 1]) || text[at + 1] is ' ' or '\'' or '’');
    }

    private bool IsRoman(int at)
    {
        int end = at;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X' or 'L') end++;
        return end > at && (end == text.Length || !char.IsLetter(text[end]));
    }

    private bool IsAddress(int at)
    {
        int from = at;
        while (from > 0 && at - from < LongestWord && !char.IsWhiteSpace(text[from - 1])) from--;
        return text.AsSpan(from, at - from).IndexOfAny('/', '@', '\\') >= 0;
    }

    private string WordBefore(int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        int from = end;
        while (from > 0 && end - from < LongestWord && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.')) from--;
        return text[from..end].TrimStart('.');
    }
}
