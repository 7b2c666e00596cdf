using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;

namespace EssayMarker.Cli;

/// <summary>What changed between two drafts at a glance, on standard error.</summary>
internal sealed class CompareSummary(DraftComparison comparison, ReportOptions options, Wording wording)
{
    /// <summary>Shows what the view may show, and no more.</summary>
    public void Show() => SummaryTable.Show(comparison.After.Essay.FileName, [.. Rows()]);

    private IEnumerable<(string Label, string Value)> Rows()
    {
        yield return (Label("drafts"), wording.Label("cli.drafts.value",
            ("before", comparison.Before.Essay.FileName), ("wordsBefore", Number(comparison.Before.Essay.Words)),
            ("after", comparison.After.Essay.FileName), ("wordsAfter", Number(comparison.After.Essay.Words))));
        yield return (Label("sentences"), wording.Label("cli.sentences.value",
            ("kept", Number(comparison.Count(SentenceChange.Kept))), ("changed", Number(comparison.Count(SentenceChange.Changed))),
            ("new", Number(comparison.Count(SentenceChange.New))), ("gone", Number(comparison.Count(SentenceChange.Gone)))));

        foreach ((string, string) row in Range().Concat(Points()).Concat(Targets()))
        {
            yield return row;
        }

        foreach (string warning in ComparisonWarnings.Of(comparison, wording))
        {
            yield return (Label("note"), warning);
        }

        yield return (Label("remember"), wording.Label("cli.remember.value"));
    }

    private IEnumerable<(string Label, string Value)> Range()
    {
        if (comparison.Range is not { } range)
        {
            yield break;
        }

        yield return (Label("level"), FromTo(wording.Level(range.Before), wording.Level(range.After)));
        if (options.ShowsMarks)
        {
            string move = FromTo(Marks(range.Before.Marks), Marks(range.After.Marks));
            yield return (Label("marks"), range.Overlap && range.Marks != Direction.Unchanged ? wording.Label("cli.within-doubt", ("move", move)) : move);
        }

        string[] strands =
        [
            .. comparison.Strands.Where(strand => strand.Level != Direction.Unchanged).Select(strand => wording.Label("cli.strand",
                ("strand", wording.Strand(strand.After.Strand)), ("before", Number(strand.Before.Level)), ("after", Number(strand.After.Level)))),
        ];
        yield return (Label("strands"), strands.Length == 0 ? Label("strands-same") : string.Join("; ", strands));
    }

    private IEnumerable<(string Label, string Value)> Points()
    {
        IGrouping<PointMovement, PointChange>[] moved =
            [.. comparison.Points.Where(point => point.Movement != PointMovement.Unchanged).GroupBy(point => point.Movement).OrderBy(group => group.Key)];
        foreach (IGrouping<PointMovement, PointChange> group in moved)
        {
            yield return (wording.Label(group.Key), string.Join(", ", group.Select(point => point.Point.Id)));
        }

        if (comparison.Points.Count > 0 && !moved.Any(group => group.Key is PointMovement.Gained or PointMovement.Lost))
        {
            yield return (Label("points"), Label("points-same"));
        }
    }

    private IEnumerable<(string Label, string Value)> Targets()
    {
        if (comparison.Targets.Count == 0 && comparison.Before.Level is not null)
        {
            yield return (Label("steps"), wording.Label("cli.steps.none"));
        }

        foreach (Target target in comparison.Targets)
        {
            yield return (Label("steps"), wording.Label("cli.target", ("state", wording.Label(target.State)), ("step", wording.Remark(target.Step, options.View))));
        }
    }

    private string Marks(MarkRange marks) => wording.Label("cli.marks.value",
        ("low", Number(marks.Low)), ("high", Number(marks.High)), ("likely", Number(marks.Likely)), ("top", Number(comparison.After.Rubric.Levels!.TopMark)));

    private string FromTo(string before, string after) => wording.Label("cli.from-to", ("before", before), ("after", after));

    private string Label(string key) => wording.Label($"cli.{key}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
