using EssayMarker.Assessing;

namespace EssayMarker.Reports.Word;

/// <summary>The comment at the title: the student's in a few lines, the teacher's with everything in brief, or coursework's criteria.</summary>
internal sealed class Summary(ReportOptions options, Wording wording, Assessment assessment)
{
    private readonly SummaryLines _lines = new(options, wording, assessment);

    public IReadOnlyList<CommentLine> Lines() =>
    [
        new(wording.Label(options.HeaderKey), ""),
        .. options.ShowsUnmarkedText ? [_lines.Unmarked()] : Enumerable.Empty<CommentLine>(),
        .. options.IsCoursework ? Coursework() : [.. Level(), .. options.View == View.Teacher ? Everything() : Briefly()],
    ];

    private IEnumerable<CommentLine> Coursework() =>
    [
        new("", wording.Label("coursework.how")),
        .. Criterion.Of(assessment.Rubric, wording).Select(criterion => new CommentLine(criterion.Name + ".", criterion.Question)),
    ];

    /// <summary>The level, or why there is none.</summary>
    private IEnumerable<CommentLine> Level() => assessment.Level is { } level
        ? [_lines.Level(level)]
        : [new(wording.Label("word.level", ("level", wording.Label("level.none"))), SummaryLines.Warnings(assessment.WarningsOfAssessing))];

    private IEnumerable<CommentLine> Briefly()
    {
        if (assessment.Strengths is [Remark strongest, ..])
            yield return _lines.Of("word.strongest", strongest);
        if (assessment.Level?.Strands.MinBy(strand => strand.Position) is { } weakest)
            yield return _lines.Weakest(weakest);
        if (assessment.NextSteps is [Remark step, ..])
            yield return _lines.Of("word.first-step", step);
        foreach (CommentLine further in options.ShowsDetail ? _lines.Further() : [])
            yield return further;
    }

    private IEnumerable<CommentLine> Everything() =>
    [
        .. assessment.Level is { } level ? _lines.Reasons(level) : [],
        .. _lines.All("word.strengths", assessment.Strengths),
        .. _lines.All("word.next-steps", assessment.NextSteps),
        .. options.ShowsDetail ? _lines.Further() : [],
        .. _lines.Points(),
        .. _lines.Unlisted(),
        .. _lines.Dates(),
        .. assessment.Warnings.Count == 0 ? [] : new[] { new CommentLine(wording.Label("word.warnings"), SummaryLines.Warnings(assessment.Warnings)) },
    ];
}
