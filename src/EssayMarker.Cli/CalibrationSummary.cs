using System.Globalization;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Reports;
using Spectre.Console;

namespace EssayMarker.Cli;

/// <summary>What calibrating changed, on standard error: a table on a terminal, plain lines elsewhere.</summary>
internal sealed class CalibrationSummary(FittedCalibration fitted, Wording wording)
{
    /// <summary>Shows agreement before and after, and each marker's severity.</summary>
    public void Show()
    {
        Say(fitted.Calibration.Note());
        Say(Label("what", ("correction", wording.Label(fitted.Calibration.Correction.Weights.Count > 0 ? "cli.calibration.weights" : "cli.calibration.shift")),
            ("shift", Signed(fitted.Calibration.Correction.Shift)), ("half", fitted.Calibration.HalfRange.ToString(CultureInfo.InvariantCulture))));
        (string, string, string)[] agreement = [.. Agreement(fitted.Report.Before, fitted.Report.After)];
        ShowTable([Label("agreement"), Label("before"), Label("after")], [.. agreement.Select(row => new[] { row.Item1, row.Item2, row.Item3 })]);
        if (fitted.Report.Markers.Count > 1)
        {
            ShowTable(
                [Label("marker"), Label("marks"), Label("generosity")],
                [.. fitted.Report.Markers.Select(marker => new[] { marker.Marker, marker.Marks.ToString(CultureInfo.InvariantCulture), Marks(marker.Generosity, Signed) })]);
        }

        Say(Label("words", ("kappa", Marks(fitted.Report.Words.Kappa, Two)), ("r", Two(fitted.Report.LengthCorrelation))));
        Say(Label("remember"));
    }

    private IEnumerable<(string, string, string)> Agreement(MarkAgreement before, MarkAgreement after)
    {
        yield return (Label("kappa"), Marks(before.Kappa, Two), Marks(after.Kappa, Two));
        yield return (Label("exact"), Marks(before.Exact, Percent), Marks(after.Exact, Percent));
        yield return (Label("within-two"), Marks(before.WithinTwo, Percent), Marks(after.WithinTwo, Percent));
        yield return (Label("within-three"), Marks(before.WithinThree, Percent), Marks(after.WithinThree, Percent));
        yield return (Label("mean-error"), Marks(before.MeanError, One), Marks(after.MeanError, One));
        yield return (Label("severity"), Marks(before.Severity, Signed), Marks(after.Severity, Signed));
    }

    private static void ShowTable(string[] heads, IReadOnlyList<string[]> rows)
    {
        if (Console.IsErrorRedirected)
        {
            foreach (string[] row in rows)
            {
                Say($"{row[0]}: {string.Join("; ", heads.Skip(1).Zip(row.Skip(1), (head, value) => $"{head} {value}"))}");
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (string head in heads)
        {
            table.AddColumn(Markup.Escape(head));
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(value => new Text(Terminal.Safe(value)))]);
        }

        ErrorConsole.Create().Write(table);
    }

    private static void Say(string line) => Console.Error.WriteLine(Terminal.Safe(line));

    private string Marks(Estimate estimate, Func<double, string> form) => double.IsFinite(estimate.Low)
        ? Label("interval", ("value", form(estimate.Value)), ("low", form(estimate.Low)), ("high", form(estimate.High)))
        : form(estimate.Value);

    private string Label(string key, params (string, string)[] values) => wording.Label($"cli.calibration.{key}", values);

    private static string Two(double value) => Form(value, "0.00");

    private static string One(double value) => Form(value, "0.0");

    private static string Percent(double value) => Form(100 * value, "0' %'");

    private static string Signed(double value) => Form(value, "+0.0;-0.0;0.0");

    private static string Form(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "–";
}
