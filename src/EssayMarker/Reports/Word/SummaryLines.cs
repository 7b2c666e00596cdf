using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Word;

/// <summary>The lines that summaries are made of.</summary>
internal sealed class SummaryLines(ReportOptions options, Wording wording, Assessment assessment)
{
    /// <summary>More places than this are not looked up one by one.</summary>
    private const int MostPlaces = 6;

    public CommentLine Of(string lead, Remark remark) => new(wording.Label(lead), WithPlace(remark));

    public IEnumerable<CommentLine> All(string lead, IReadOnlyList<Remark> remarks) =>
        remarks.Count == 0 ? [] : [new(wording.Label(lead), string.Join(' ', remarks.Select(WithPlace)))];

    public CommentLine Level(LevelJudgement level)
    {
        string marks = options.ShowsMarks ? wording.Marks(level.Marks, assessment.Rubric.Levels?.TopMark ?? level.Level.High) + ". " : "";
        return new(wording.Label("word.level", ("level", wording.Level(level))), marks + wording.Label("level.indicative"));
    }

    public CommentLine Weakest(StrandResult strand) =>
        new(wording.Label("word.weakest", ("strand", wording.Strand(strand.Strand))), strand.Reasons is [Remark reason, ..] ? WithPlace(reason) : "");

    public IEnumerable<CommentLine> Reasons(LevelJudgement level) =>
    [
        .. All("word.reasons", level.Reasons),
        .. level.WhyNotAbove is { } above ? [Of("word.why-not-above", above)] : Enumerable.Empty<CommentLine>(),
        .. level.WhyNotBelow is { } below ? [Of("word.why-not-below", below)] : Enumerable.Empty<CommentLine>(),
        .. (options.ShowsDetail ? level.Strands : []).Select(strand => new CommentLine(
            wording.Label("word.strand", ("strand", wording.Strand(strand.Strand)), ("level", Digits(strand.Level))),
            string.Join(' ', strand.Reasons.Select(WithPlace)))),
    ];

    /// <summary>Where comments found no room: their kinds, each with its places.</summary>
    public IEnumerable<CommentLine> Further() => assessment.FurtherComments
        .GroupBy(remark => wording.Category(remark))
        .Where(group => group.Key is not null)
        .Select(group => new CommentLine(
            wording.Label("word.further", ("category", group.Key!)),
            string.Join("; ", Places([.. group.Select(remark => assessment.Sentences[remark.Sentences[0] - 1].Sentence)])) + "."));

    /// <summary>The first few places; of the rest, how many there are.</summary>
    private IEnumerable<string> Places(IReadOnlyList<Sentence> sentences) =>
    [
        .. sentences.Take(MostPlaces).Select(Place),
        .. sentences.Count > MostPlaces ? [wording.Label("word.further.more", ("count", Digits(sentences.Count - MostPlaces)))] : Array.Empty<string>(),
    ];

    /// <summary>The ids of the points by state; what they rest on is left to the other reports.</summary>
    public IEnumerable<CommentLine> Points() => assessment.Points
        .GroupBy(result => result.Status).OrderBy(group => group.Key)
        .Select(group => new CommentLine(
            wording.Label("word.points", ("status", wording.Label(group.Key))),
            string.Join(", ", group.Select(result => result.Point.Id)) + "."));

    public IEnumerable<CommentLine> Unlisted()
    {
        List<string> places = [.. assessment.Sentences.Where(sentence => sentence.IsUnlistedArgument).Select(sentence => Place(sentence.Sentence))];
        return places.Count == 0 ? [] : [new(wording.Label("word.own"), string.Join(", ", places) + ".")];
    }

    public IEnumerable<CommentLine> Dates()
    {
        List<string> dates = [.. assessment.Evidence.Where(finding => finding.State == EvidenceState.CheckDate)
            .Select(finding => finding.FactLine ?? finding.Name)];
        return dates.Count == 0 ? [] : [new(wording.Label("word.check-dates"), string.Join("; ", dates) + ".")];
    }

    public CommentLine Unmarked()
    {
        List<string> parts = [.. assessment.Essay.Paragraphs
            .Where(paragraph => paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Note or ParagraphRole.Empty))
            .GroupBy(paragraph => paragraph.Role)
            .Select(group => wording.Label("word.unmarked.paragraphs", ("role", wording.Label(group.Key)), ("count", Digits(group.Count()))))];
        parts.AddRange(assessment.Essay.SetAside
            .GroupBy(aside => aside.Kind)
            .Select(group => wording.Label("word.unmarked.set-aside", ("kind", wording.Label(group.Key)), ("count", Digits(group.Count())))));
        if (assessment.Essay.Comments.Count > 0)
            parts.Add(wording.Label("word.unmarked.comments", ("count", Digits(assessment.Essay.Comments.Count))));
        return new(wording.Label("word.unmarked"), parts.Count == 0 ? wording.Label("word.unmarked.none") : wording.Label("word.unmarked.all", ("parts", string.Join(", ", parts))));
    }

    public static string Warnings(IEnumerable<Warning> warnings) => string.Join(' ', warnings.Select(warning => warning.Message));

    private string WithPlace(Remark remark)
    {
        string text = wording.Remark(remark, options.View);
        return remark.Sentences is [int first, ..] ? wording.Label("word.at", ("text", text), ("place", Place(assessment.Sentences[first - 1].Sentence))) : text;
    }

    /// <summary>Where a reader finds a sentence: by paragraphs of the essay itself, headings and the like not counted.</summary>
    private string Place(Sentence sentence)
    {
        int paragraph = sentence.Span.Paragraph;
        ParagraphRole role = assessment.Essay.Paragraphs[paragraph].Role;
        return wording.Label(role == ParagraphRole.Note ? "word.place.note" : "word.place",
            ("paragraph", Digits(assessment.Essay.Paragraphs.Take(paragraph + 1).Count(each => each.Role == role))),
            ("sentence", Digits(assessment.Essay.Sentences.Count(each => each.Span.Paragraph == paragraph && each.Number <= sentence.Number))));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
