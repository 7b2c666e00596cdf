using System.Text;
using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What was aimed at, beside what was reached on sets that had no part in training.</summary>
internal static class Goals
{
    private static readonly (string Name, double Goal, bool IsUpper, Func<PointsReport, Estimate> Read, Func<MethodFigures, Estimate>? Alone)[] OfPoints =
    [
        ("AP of credit", 0.82, false, report => report.Methods[^1].CreditAp, method => method.CreditAp),
        ("best F1 of credit", 0.78, false, report => report.Methods[^1].BestF1, method => method.BestF1),
        ("AP about", 0.90, false, report => report.Methods[^1].AboutAp, method => method.AboutAp),
        ("true over wrong AUC by the verdict", 0.95, false, report => report.Decisions.Verdict, method => method.TrueOverWrong),
        ("wrong pairs flagged", 0.80, false, report => report.Decisions.Flagged, null),
        ("true matches flagged", 0.05, true, report => report.Decisions.FalseAlarms, null),
        ("calibration error, pairs", 0.05, true, report => report.Decisions.CalibrationError, null),
        ("calibration error, top pairs", 0.05, true, report => report.Decisions.TopCalibrationError, null),
    ];

    private static readonly (string Name, double Goal, Func<KeyPointFigures, Estimate> Read)[] OfKeyPoints =
        [("key points, strict", 0.75, method => method.Strict), ("key points, relaxed", 0.92, method => method.Relaxed)];

    /// <summary>Nothing where neither set was measured.</summary>
    public static void Write(StringBuilder text, IReadOnlyList<ISection> sections)
    {
        PointsReport? points = sections.OfType<PointsReport>().FirstOrDefault(report => report.Set == "points/dev");
        KeyPointReport? debates = sections.OfType<KeyPointReport>().FirstOrDefault();
        if (points is null && debates is null) return;
        text.Append("\n## Goals\n");
        text.Heading("figure", "set", "encoder alone", "EssayMarker", "95 % interval", "goal", "reached");
        if (points is not null)
        {
            MethodFigures alone = points.Methods.Single(method => method.Method == "encoder alone");
            foreach (var (name, goal, isUpper, read, readAlone) in OfPoints)
                Row(name, points.Set, readAlone?.Invoke(alone).Short() ?? "–", read(points), goal, isUpper);
        }

        if (debates is not null)
        {
            // The second method is the encoder alone, the last but one the probability of credit.
            foreach (var (name, goal, read) in OfKeyPoints)
                Row(name, debates.Set, read(debates.Methods[1]).Short(), read(debates.Methods[^2]), goal, isUpper: false);
        }

        void Row(string name, string set, string alone, Estimate figure, double goal, bool isUpper) => text.Row(
            name, set, alone, figure.Short(), figure.Interval(), $"{(isUpper ? "≤" : "≥")} {goal.Short()}",
            (isUpper ? figure.Value <= goal : figure.Value >= goal) ? "yes" : "no");
    }
}
