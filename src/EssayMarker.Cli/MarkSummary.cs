using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>The result at a glance, on standard error: in colour on a terminal, plain lines elsewhere.</summary>
internal sealed class MarkSummary(Assessment assessment, ReportOptions options, Wording wording)
{
    /// <summary>Shows what the view may show, and no more.</summary>
    public void Show() => SummaryTable.Show(assessment.Essay.FileName, [.. Rows()]);

    private IEnumerable<(string Label, string Value)> Rows()
    {
        yield return (Label("text"), wording.Label("cli.text.value",
            ("kind", wording.Label(assessment.Kind)), ("words", Number(assessment.Essay.Words))));
        if (options.ShowsLevel && assessment.Level is { } judgement)
        {
            yield return (Label("level"), wording.Level(judgement));
            if (options.ShowsMarks)
            {
                yield return (Label("marks"), wording.Label("cli.marks.value",
                    ("low", Number(judgement.Marks.Low)), ("high", Number(judgement.Marks.High)),
                    ("likely", Number(judgement.Marks.Likely)), ("top", Number(assessment.Rubric.Levels!.TopMark))));
            }
        }

        if (options.ShowsPointStates)
        {
            foreach (IGrouping<PointStatus, PointResult> group in assessment.Points.GroupBy(point => point.Status).OrderBy(group => group.Key))
            {
                yield return (wording.Label(group.Key), string.Join(", ", group.Select(point => point.Point.Id)));
            }
        }

        if (options.ShowsLevel && assessment.NextSteps is [{ } first, ..])
        {
            yield return (Label("first-step"), wording.Remark(first, options.View));
        }

        foreach (Warning warning in assessment.Warnings)
        {
            yield return (Label("note"), warning.Message);
        }

        yield return (Label("remember"), wording.Label("cli.remember.value"));
    }

    private string Label(string key) => wording.Label($"cli.{key}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
