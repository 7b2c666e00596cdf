using EssayMarker.Docx.Splitting;
using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>Finds what may be the head of an essay, the document's first lines among it.</summary>
internal sealed class EssayHeads
{
    private const int MostLines = 12;
    private const int LinesWithName = 4;
    private const int LongestTitle = 22;
    private const double AlikeTitles = 0.75;
    private const int WordsOfTitle = 3;

    private readonly IReadOnlyList<EssayLine> _lines;
    private readonly HashSet<string> _asked;

    private EssayHeads(IReadOnlyList<EssayLine> lines, string? question) => (_lines, _asked) = (lines, Words(question ?? ""));

    /// <param name="lines">The document's lines, at least one.</param>
    /// <param name="question">The question as set, where it is known.</param>
    public static IReadOnlyList<EssayHead> Find(IReadOnlyList<EssayLine> lines, string? question)
    {
        var finder = new EssayHeads(lines, question);
        var heads = new List<EssayHead>();
        for (int at = 0; at < lines.Count; at++)
        {
            if (at > 0 && (lines[at].IsInBibliography || !MayStart(lines[at])))
                continue;
            EssayHead head = finder.Read(at);
            heads.Add(head);
            at = Math.Max(at, head.End - 1);
        }
        return WithSameTitles(heads);
    }

    // No piece begins in the middle of a table.
    private static bool MayStart(EssayLine line) => (line.IsFirstInBlock || !line.Form.Raw.IsInTable)
        && (line.Start != BlockStart.None || line.IsSign || line.Form.Raw.HeadingLevel == 1);

    private EssayHead Read(int first)
    {
        int end = first;
        var labels = new List<HeadLabel>();
        while (end < _lines.Count && end - first < MostLines && BelongsTo(first, end, labels))
            labels.AddRange(_lines[end++].Labels);
        EssayLine[] head = [.. _lines.Skip(first).Take(end - first)];
        bool isNamed = labels.Any(label => label.Kind == LabelKind.Name);
        // Below a name line it is some other person's, or none.
        EssayLine? person = head.Take(isNamed ? 1 : LinesWithName).FirstOrDefault(line => PersonIn(line) is not null);
        return new EssayHead(first, end)
        {
            Signs = Signs(first, head) | (person is null || isNamed ? BorderSigns.None : BorderSigns.PersonName),
            Labels = labels,
            Person = person is null ? null : PersonIn(person),
            IsPersonHeading = person?.Form.Raw.HeadingLevel == 1,
            Title = head.Take(LinesWithName).FirstOrDefault(IsTitle)?.Form,
            HasOtherNameLine = head.Any(line => line.Labels.Count == 0 && NameLineForm.Matches(line.Form)),
        };
    }

    // Up to the next page, the first sentence, or a line by which another essay begins.
    private bool BelongsTo(int first, int at, List<HeadLabel> labels)
    {
        EssayLine line = _lines[at];
        bool isAnother = line.Labels.Any(label => labels.Any(label.Contradicts));
        return (at == first || (line.Start == BlockStart.None && !isAnother)) && (line.IsSign || !line.Form.IsStatement) && !line.IsInBibliography;
    }

    private BorderSigns Signs(int first, EssayLine[] head)
    {
        BorderSigns signs = first == 0 ? BorderSigns.DocumentStart : BorderSigns.None;
        if (_lines[first].Start.HasFlag(BlockStart.Page)) signs |= BorderSigns.NewPage;
        if (_lines[first].Start.HasFlag(BlockStart.Section)) signs |= BorderSigns.NewSection;
        if (first > 0 && _lines[first - 1].IsInBibliography) signs |= BorderSigns.AfterBibliography;
        foreach (EssayLine line in head)
        {
            if (line.IsQuestion) signs |= BorderSigns.Question;
            if (line.IsTitle) signs |= BorderSigns.Title;
            foreach (HeadLabel label in line.Labels) signs |= SignOf(label.Kind);
        }
        return signs;
    }

    private static BorderSigns SignOf(LabelKind kind) => kind switch
    {
        LabelKind.Name => BorderSigns.NameLine,
        LabelKind.CandidateNumber => BorderSigns.CandidateNumber,
        _ => BorderSigns.EssayNumber,
    };

    // Alone, or with more after it: "Daniel Okafor, Year 13".
    private string? PersonIn(EssayLine line)
    {
        if (line.IsSign || line.Form.IsListItem || line.Form.IsStatement || line.Form.Words > LongestTitle || PlanForm.IsEssayHeading(line.Form.Text) || Words(line.Form.Text).Overlaps(_asked))
            return null;
        string name = line.Form.Text.Split([',', '–', '(', '\n', '\t'])[0].Trim();
        return NameLineForm.IsPerson(new ParagraphForm(line.Form.Raw with { Text = name }, 0)) ? name : null;
    }

    private static bool IsTitle(EssayLine line) => line.Labels.Count == 0 && !line.IsQuestion && line.Form is { Words: <= LongestTitle, IsListItem: false, Raw.IsInTable: false } form
        && (!form.EndsWithStop || form.Text.EndsWith('?')) && !PlanForm.IsHeading(form.Text) && !PlanForm.IsEssayHeading(form.Text)
        && (line.IsTitle || form.Raw.HeadingLevel == 1 || form.Raw.IsCentred || form.Raw.IsEmphasised);

    // The same words as another's at the top of a page, or nearly the document's own title. Headings that a class was given stand in every essay.
    private static List<EssayHead> WithSameTitles(List<EssayHead> heads)
    {
        HashSet<string> own = heads[0].Title is { } title ? Words(title.Text) : [];
        HashSet<string> shared = [.. heads.Where(head => head.Title is not null && (head.StandsApart || head.First == 0))
            .GroupBy(head => Key(head.Title!)).Where(same => same.Count() > 1).Select(same => same.Key)];
        return heads.ConvertAll(head => head.First > 0 && head.Title is { } titled && (IsNearly(titled, own, head.StandsApart) || (head.StandsApart && shared.Contains(Key(titled))))
            ? head with { Signs = head.Signs | BorderSigns.SameTitle }
            : head);
    }

    private static bool IsNearly(ParagraphForm title, HashSet<string> own, bool standsApart)
    {
        HashSet<string> words = Words(title.Text);
        int common = words.Count(own.Contains);
        return common >= (standsApart ? 1 : WordsOfTitle) && common >= AlikeTitles * (words.Count + own.Count - common);
    }

    private static string Key(ParagraphForm title) => string.Join(' ', Words(title.Text).Order(StringComparer.Ordinal));

    private static HashSet<string> Words(string text) =>
        [.. new string([.. text.Select(sign => char.IsLetterOrDigit(sign) ? char.ToUpperInvariant(sign) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
