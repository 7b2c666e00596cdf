namespace EssayMarker.Essays;

/// <summary>Quotations and brackets of a text: which opening mark belongs to which closing one. One pass, linear in the text's length.</summary>
/// <remarks>
/// Students leave quotations open, and one sign serves as apostrophe and as quotation mark; so a mark without a partner, or with one too far
/// away, counts for nothing.
/// </remarks>
internal sealed class Enclosures
{
    // Longer than any quotation inside a sentence; a pair further apart is more likely two slips.
    private const int LongestQuotation = 600;
    private const int LongestBracket = 400;

    private readonly string _text;
    private readonly int[] _partner;
    private readonly List<(char Kind, int At)> _open = [];
    private readonly Dictionary<char, int> _openOfKind = [];

    public Enclosures(string text)
    {
        _text = text;
        _partner = new int[text.Length];
        Array.Fill(_partner, -1);
        for (int at = 0; at < text.Length; at++) Look(at);
    }

    /// <summary>Whether an enclosure opens here.</summary>
    public bool Opens(int at) => _partner[at] > at;

    /// <summary>Whether an enclosure closes here, or a lone mark stands where only a closing one can.</summary>
    public bool Closes(int at)
    {
        if (_partner[at] >= 0) return _partner[at] < at;
        return _text[at] is ')' or ']' or '”' or '»' || (_text[at] is '"' or '\'' or '’' && !IsWordAt(at + 1));
    }

    /// <summary>Where the enclosure that opens here closes.</summary>
    public int End(int at) => _partner[at];

    private static bool IsQuotation(char kind) => kind is not ('(' or '[');

    private void Look(int at)
    {
        switch (_text[at])
        {
            case '(' or '[' or '«' or '„' or '‘':
                Open(_text[at], at);
                break;
            case ')':
                Close('(', at);
                break;
            case ']':
                Close('[', at);
                break;
            case '»':
                Close('«', at);
                break;
            case '“':
                // German quotations close with the sign that opens English ones.
                if (IsOpen('„')) Close('„', at);
                else Open('“', at);
                break;
            case '”':
                Close(IsOpen('“') ? '“' : '"', at);
                break;
            case '’' when !IsWordAt(at + 1):
                Close('‘', at);
                break;
            case '"':
                LookStraight('"', at);
                break;
            case '\'':
                LookStraight('\'', at);
                break;
        }
    }

    // A sign that may open or close: by what stands on either side of it, and where that does not tell, by whether one is open.
    private void LookStraight(char sign, int at)
    {
        bool afterWord = IsWordAt(at - 1) || (at > 0 && _text[at - 1] is '.' or ',' or '!' or '?' or '…' or ';' or ')' or ']' or '\'' or '’' or '%');
        bool beforeWord = at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]) && _text[at + 1] is not ('.' or ',' or ';' or ':' or '?' or '!' or ')' or ']');
        if (sign == '\'' && IsWordAt(at + 1) && (IsWordAt(at - 1) || IsYear(at + 1))) return;

        if (afterWord && (!beforeWord || IsOpen(sign))) Close(sign, at);
        else if (beforeWord && (sign == '"' || !IsWordAt(at - 1))) Open(sign, at);
    }

    private bool IsWordAt(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    // '56 and '30s: an apostrophe, not a quotation mark.
    private bool IsYear(int at) =>
        at + 1 < _text.Length && char.IsAsciiDigit(_text[at]) && char.IsAsciiDigit(_text[at + 1])
        && (!IsWordAt(at + 2) || (_text[at + 2] == 's' && !IsWordAt(at + 3)));

    private bool IsOpen(char kind) => _openOfKind.GetValueOrDefault(kind) > 0;

    private void Open(char kind, int at)
    {
        _open.Add((kind, at));
        _openOfKind[kind] = _openOfKind.GetValueOrDefault(kind) + 1;
    }

    private void Close(char kind, int at)
    {
        if (!IsOpen(kind)) return;
        while (true)
        {
            (char Kind, int At) last = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openOfKind[last.Kind]--;
            if (last.Kind != kind) continue;

            if (at - last.At <= (IsQuotation(kind) ? LongestQuotation : LongestBracket)) (_partner[last.At], _partner[at]) = (at, last.At);
            return;
        }
    }
}
