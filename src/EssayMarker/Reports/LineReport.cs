using System.Globalization;
using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports;

/// <summary>The assessment in one line of text, for a list of essays or a message; it says what the view may say.</summary>
/// <param name="options">What may be shown.</param>
/// <param name="wording">Its words.</param>
public sealed class LineReport(ReportOptions options, Wording wording) : IReportWriter
{
    /// <inheritdoc/>
    public string Extension => ".txt";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Line(assessment) + "\n"));
    }

    /// <summary>The line, without its end: no control character, whatever the file is called.</summary>
    public string Line(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string line = wording.Label("line.is", ("file", assessment.Essay.FileName), ("text", string.Join(' ', Sentences(assessment))));
        return string.Concat(line.Select(letter => char.IsControl(letter) ? ' ' : letter));
    }

    private IEnumerable<string> Sentences(Assessment assessment)
    {
        if (options.IsCoursework)
            return [wording.Label("line.coursework", ("words", Digits(assessment.Essay.Words)))];
        if (assessment.Level is not { } judgement)
            return [wording.Label("line.no-level"), .. assessment.WarningsOfAssessing.Select(warning => warning.Message)];
        return
        [
            wording.Label("line.level", ("level", wording.Level(judgement))),
            .. options.ShowsMarks ? [wording.Label("line.marks", ("marks", wording.Marks(judgement.Marks, assessment.Rubric.Levels?.TopMark ?? judgement.Level.High)))] : Array.Empty<string>(),
            .. options.View == View.Teacher ? [Points(assessment)] : Array.Empty<string>(),
            .. assessment.NextSteps.Take(1).Select(step => wording.Label("line.first-step", ("step", wording.Remark(step, options.View)))),
            wording.Label("level.indicative"),
        ];
    }

    private string Points(Assessment assessment) => wording.Label("line.points",
        ("met", Digits(assessment.Points.Count(result => result.Status == PointStatus.Met))),
        ("partly", Digits(assessment.Points.Count(result => result.Status == PointStatus.Partly))),
        ("all", Digits(assessment.Points.Count)));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
