namespace EssayMarker.Batch.Splitting;

/// <summary>
/// Decides which heads are borders between essays. A new page alone is none, as essays have page breaks of their own; what stands before the first
/// paragraph that is written out must agree. Heads with hardly any text between them are one head, unless they name different students
/// and there is some text, or a new page: one student may stand without an essay.
/// </summary>
internal sealed class EssayBorders
{
    /// <summary>Words of text that make an essay.</summary>
    public const int WordsOfEssay = 100;

    /// <summary>Words of text without which a name has no essay.</summary>
    public const int WordsOfAnything = 20;

    private const int WordsOfCover = 60;

    private readonly IReadOnlyList<EssayLine> _lines;
    private readonly IReadOnlyList<EssayHead> _heads;
    private readonly HashSet<LabelKind> _repeated;
    private readonly int[] _words;
    private readonly int[] _statements;
    private readonly List<EssayBorder> _borders = [];
    private readonly bool _areNamed;
    private readonly bool _havePersons;
    private readonly bool _areTitled;
    private bool _asked;

    private EssayBorders(IReadOnlyList<EssayLine> lines, IReadOnlyList<EssayHead> heads)
    {
        (_lines, _heads) = (lines, heads);
        _words = Sums(line => line.Words);
        _statements = Sums(line => line is { IsSign: false, IsInBibliography: false, Form.IsStatement: true } ? 1 : 0);
        _repeated = [.. heads.SelectMany(head => head.Labels).Distinct().GroupBy(label => label.Kind)
            .Where(same => same.Any(same.First().Contradicts)).Select(same => same.Key)];
        _areNamed = _repeated.Contains(LabelKind.Name) || _repeated.Contains(LabelKind.CandidateNumber);
        _havePersons = heads[0].Person is not null && heads.Any(head => (head.StandsApart || head.IsPersonHeading) && head.Person is not null && head.Person != heads[0].Person);
        _areTitled = heads.Count(head => (head.StandsApart || head.First == 0) && head.Signs.HasFlag(BorderSigns.Title)) > 1;
    }

    /// <summary>The borders in their order, the first where the first essay begins.</summary>
    public static IReadOnlyList<EssayBorder> Of(IReadOnlyList<EssayLine> lines, IReadOnlyList<EssayHead> heads)
    {
        var borders = new EssayBorders(lines, heads);
        borders.Decide();
        if (!borders.EndsWithName())
            return borders._borders;
        if (heads[0].Labels.Count > 0)
            return borders._borders.ConvertAll(border => border with { IsCertain = border.IsCertain && !IsNameAlone(border.Head) });
        var others = new EssayBorders(lines, [.. heads.Select(head => head.StandsApart ? head : head with { Labels = [] })]);
        others.Decide();
        return others._borders;
    }

    /// <summary>Words of text in a stretch of lines.</summary>
    public static int Words(IReadOnlyList<EssayLine> lines, int from, int to) => lines.Skip(from).Take(to - from).Sum(line => line.Words);

    private void Decide()
    {
        _borders.Add(new EssayBorder(_heads[0], IsCertain: true));
        _asked = _heads[0].Signs.HasFlag(BorderSigns.Question);
        for (int at = 1; at < _heads.Count; at++)
        {
            EssayHead head = _heads[at];
            if (Judge(head) is { } isCertain)
                Add(IsCover(at - 1) ? _heads[at - 1].With(head) : head, isCertain);
            _asked |= head.Signs.HasFlag(BorderSigns.Question);
        }
        if (_borders.Count > 1 && _borders[^1] is { IsCertain: false, Head: { Labels.Count: 0 } last } && Words(last.End, _lines.Count) < WordsOfEssay)
            _borders.RemoveAt(_borders.Count - 1);
    }

    // Names may stand below the essays that they belong to: there they say nothing of where the next one begins.
    private bool EndsWithName() => _borders.Count > 1 && IsNameAlone(_borders[^1].Head) && Words(_borders[^1].Head.End, _lines.Count) < WordsOfAnything;

    private static bool IsNameAlone(EssayHead head) => head is { StandsApart: false, First: > 0, Labels.Count: > 0 } && !head.Signs.HasFlag(BorderSigns.Question);

    /// <summary>Whether a head is a border for certain, perhaps, or (<see langword="null"/>) not.</summary>
    private bool? Judge(EssayHead head)
    {
        HeadLabel[] news = [.. head.Labels.Where(label => _borders[^1].Head.Labels.All(known => known.Kind != label.Kind || known.Contradicts(label)))];
        if (news.Length > 0)
            return head.StandsApart || news.Any(label => _repeated.Contains(label.Kind));
        if (head.Signs.HasFlag(BorderSigns.Question) && (head.StandsApart || _asked))
            return true;
        if (IsAppendix(_lines[head.First]))
            return null;
        if (head.Signs.HasFlag(BorderSigns.SameTitle))
            return head.StandsApart && !_areNamed;
        if (!head.StandsApart)
            return _havePersons && head.IsPersonHeading && _heads[0].IsPersonHeading ? false : null;
        if (_havePersons && head.Person is not null)
            return !_areNamed && (head.HasOtherNameLine || head.Signs.HasFlag(BorderSigns.AfterBibliography));
        if (head.Signs.HasFlag(BorderSigns.Title))
            return _areTitled && !_areNamed;
        return head.Signs.HasFlag(BorderSigns.AfterBibliography) ? false : null;
    }

    private void Add(EssayHead head, bool isCertain)
    {
        while (true)
        {
            EssayBorder before = _borders[^1];
            if (_lines[head.First].Place == _lines[before.Head.First].Place)
                return;
            int words = Words(before.Head.End, head.First);
            bool areTwo = head.Contradicts(before.Head);
            if (words >= WordsOfEssay || (areTwo && (words >= WordsOfAnything || head.StandsApart)))
                break;
            bool isStray = _statements[head.First] - _statements[before.Head.End] > 0;
            if (_borders.Count == 1 && !IsSign(before.Head) && (isStray || head.StandsApart))
            {
                _borders.Clear();
                break;
            }
            if (_borders.Count == 1 || before.IsCertain || !isCertain || !isStray)
            {
                _borders[^1] = new EssayBorder(before.Head.With(head), !areTwo && (before.IsCertain || isCertain));
                return;
            }
            // A short last page of the essay before, which only seemed to begin another.
            _borders.RemoveAt(_borders.Count - 1);
        }
        _borders.Add(new EssayBorder(head, isCertain));
    }

    // The page before, where nothing but lines stand on it.
    private bool IsCover(int at) => at > 0 && _heads[at] is { MayBeCover: true } cover && cover.End == _heads[at + 1].First && _heads[at + 1].StandsApart
        && Words(cover.First, cover.End) < WordsOfCover && cover != _borders[^1].Head;

    private static bool IsAppendix(EssayLine line) => line.Form.Text.StartsWith("appendi", StringComparison.OrdinalIgnoreCase);

    private static bool IsSign(EssayHead head) =>
        head.Labels.Count > 0 || head.Person is not null || (head.Signs & (BorderSigns.Question | BorderSigns.Title | BorderSigns.SameTitle)) != 0;

    private int Words(int from, int to) => to > from ? _words[to] - _words[from] : 0;

    private int[] Sums(Func<EssayLine, int> of)
    {
        var sums = new int[_lines.Count + 1];
        for (int at = 0; at < _lines.Count; at++)
            sums[at + 1] = sums[at] + of(_lines[at]);
        return sums;
    }
}
