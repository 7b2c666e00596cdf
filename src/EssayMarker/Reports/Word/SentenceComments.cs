using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Word;

/// <summary>The comments beside single sentences.</summary>
internal sealed class SentenceComments(ReportOptions options, Wording wording, Assessment assessment)
{
    public IEnumerable<WordComment> All(CommentPlaces places)
    {
        foreach (Remark remark in assessment.Comments.Where(remark => remark.Sentences.Count > 0))
        {
            AssessedSentence sentence = assessment.Sentences[remark.Sentences[0] - 1];
            if (places.Of(sentence.Sentence) is { } anchor)
                yield return new WordComment(sentence.Sentence.Id, [Line(remark), .. Matches(sentence)], anchor);
        }
    }

    private CommentLine Line(Remark remark)
    {
        string text = wording.Remark(remark, options.View);
        return wording.Category(remark) is not { } category ? new CommentLine("", text)
            : remark.Point is null ? new CommentLine(wording.Label("word.comment.plain", ("category", category)), text)
            : new CommentLine(wording.Label("word.comment.point", ("category", category), ("point", remark.Point)), text);
    }

    /// <summary>For the teacher: every point that the sentence has to do with, by the one idea of it that is nearest.</summary>
    private IEnumerable<CommentLine> Matches(AssessedSentence sentence) => !options.ShowsScheme || !options.ShowsDetail ? [] : sentence.Matches.Select(match =>
        new CommentLine(
            wording.Label("word.match", ("point", match.Point), ("verdict", wording.Label(match.Verdict))),
            match.Verdict == Verdict.Supports
                ? wording.Label("word.match.how",
                    ("band", wording.Label(match.Band)),
                    ("probability", match.Probability.ToString("F2", CultureInfo.InvariantCulture)),
                    ("clause", Clause(match)))
                : wording.Label("word.match.query", ("band", wording.Label(match.Band)), ("clause", Clause(match)))));

    private string Clause(PointMatch match) => assessment.Rubric.Points.FirstOrDefault(point => point.Id == match.Point) is not { } point ? ""
        : match.Clause > 0 && match.Clause <= point.Clauses.Count ? point.Clauses[match.Clause - 1].Text : point.Statement;
}
