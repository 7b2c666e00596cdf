namespace EssayMarker.Essays;

/// <summary>Goes through a paragraph from left to right and finds where sentences end.</summary>
internal sealed class SentenceEnds
{
    private readonly string _text;
    private readonly Enclosures _enclosures;
    private readonly SentenceBoundary _boundary;

    // Where the sentence being read starts.
    private int _start;

    public SentenceEnds(string text)
    {
        _text = text;
        _enclosures = new Enclosures(text);
        _boundary = new SentenceBoundary(text, _enclosures);
    }

    /// <summary>Offsets just past each sentence's last mark, but for the last sentence.</summary>
    public IEnumerable<int> Find()
    {
        int at = 0;
        _start = _boundary.SkipSpace(0);
        while (at < _text.Length)
        {
            int next = at + 1;
            int? end = null;
            if (_enclosures.Opens(at) && !OpensSentence(at)) (end, next) = PassEnclosure(at);
            else if (_text[at] == '\n') (end, next) = PassBreak(at);
            else if (SentenceBoundary.IsTerminal(_text[at])) (end, next) = _boundary.Pass(at, _start);

            if (end is { } found)
            {
                yield return found;
                _start = _boundary.SkipSpace(found);
                next = Math.Max(next, found);
            }
            at = next;
        }
    }

    // A bracket round whole sentences is read like text; one inside a sentence, and any quotation, is passed as a whole.
    private bool OpensSentence(int at) => at == _start && _text[at] is '(' or '[';

    private (int? End, int Next) PassEnclosure(int at)
    {
        int close = _enclosures.End(at);
        int last = close - 1;
        while (last > at && (char.IsWhiteSpace(_text[last]) || _enclosures.Closes(last))) last--;
        if (last <= at || !SentenceBoundary.IsTerminal(_text[last])) return (null, close + 1);

        (int? end, int next) = _boundary.Pass(_boundary.StartOfRun(last), _start);
        return (end, Math.Max(next, close + 1));
    }

    // Two breaks end a sentence. One does after a short line, unless the next goes on in lower case: text copied from a page breaks anywhere.
    private (int? End, int Next) PassBreak(int at)
    {
        const int fullLine = 60;
        int next = _boundary.SkipSpace(at);
        if (next == _text.Length || at < _start) return (null, next);

        int last = at - 1;
        while (last > _start && char.IsWhiteSpace(_text[last])) last--;
        bool blankLine = _text.AsSpan(at + 1, next - at - 1).Contains('\n');
        bool goesOn = char.IsLower(_text[next]) || _text[last] is ',' or '-' or '–' or '—' || at - Math.Max(_start, _text.LastIndexOf('\n', at - 1) + 1) >= fullLine;
        return (blankLine || !goesOn ? at : null, next);
    }
}
