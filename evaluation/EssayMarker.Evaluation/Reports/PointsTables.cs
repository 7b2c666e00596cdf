using System.Globalization;
using System.Text;
using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The tables of a part of the points set.</summary>
internal static class PointsTables
{
    private static readonly (string Name, Func<MethodFigures, Estimate> Read)[] Ranked =
    [
        ("AP of credit", figures => figures.CreditAp),
        ("AP about", figures => figures.AboutAp),
        ("best F1", figures => figures.BestF1),
        ("top-1", figures => figures.Top1),
        ("off-topic AUC", figures => figures.OffTopic),
        ("true over wrong AUC", figures => figures.TrueOverWrong),
    ];

    private static readonly (string Name, Func<DecisionFigures, Estimate> Read)[] Decided =
    [
        ("… by the verdict alone", figures => figures.Verdict),
        ("F1 at the shipped threshold", figures => figures.F1),
        ("wrong pairs flagged", figures => figures.Flagged),
        ("true matches flagged", figures => figures.FalseAlarms),
        ("flagged pairs that are wrong", figures => figures.FlagPrecision),
        ("calibration error, pairs", figures => figures.CalibrationError),
        ("calibration error, top pairs", figures => figures.TopCalibrationError),
    ];

    public static void Write(StringBuilder text, PointsReport report)
    {
        text.Heading(report.Methods.Select(method => method.Method).Prepend("figure").Append("95 % interval"));
        foreach ((string name, Func<MethodFigures, Estimate> read) in Ranked)
            text.Row([name, .. report.Methods.Select(method => read(method).Short()), read(report.Methods[^1]).Interval()]);
        foreach ((string name, Func<DecisionFigures, Estimate> read) in Decided)
            text.Row([name, .. report.Methods.Skip(1).Select(_ => "–"), read(report.Decisions).Short(), read(report.Decisions).Interval()]);

        text.Append(CultureInfo.InvariantCulture, $"\n![Reliability: what was said against what came true]({report.Plot})\n");
        text.Heading("band", "supported pairs", "right");
        foreach (BandFigures band in report.Decisions.Bands) text.Row($"{band.Band}", Count(band.Pairs), band.Precision.Short());

        text.Heading(report.Methods.Select(method => method.Method).Prepend("figure").Prepend("kind of sentence"));
        foreach (KindScores kind in report.Kinds) text.Row([kind.Kind, kind.Figure, .. kind.Methods.Select(Cells.Short)]);

        text.Heading("kind of sentence", "pairs to credit", "credited", "supported in all", "wrong pairs", "misattributed", "contradicted", "reported");
        foreach (KindFigures kind in report.Decisions.Kinds)
        {
            int[] counts = [kind.Gold, kind.Found, kind.Supported, kind.Wrong, kind.Misattributed, kind.Contradicted, kind.Reported];
            text.Row([kind.Kind, .. counts.Select(Count)]);
        }
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
