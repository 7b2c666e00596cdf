using System.Globalization;
using System.Text;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The figures for people.</summary>
internal static class MarkdownReport
{
    private const string Definitions =
        """
        Average precision (AP) is pooled over sentence × point within a question, optional pairs dropped, context supplied, then averaged over
        questions. *About* counts swapped and negated sentences as about their point; *credit* does not. Best F1: at each question's best
        threshold. Top-1: crediting sentences whose highest point is one that they make. True over wrong: AUC of true matches over swapped and
        negated ones. Off-topic: AUC of the highest score of crediting sentences over that of narrative, judging and off-topic ones. *Flagged*:
        verdict misattributed or contradicted. Calibration error: ten bins of equal mass over pairs with probability of .05 and more, over all
        questions of the set together. The cuts were chosen on the cross-validated judgements of train, so its decisions look a little too good;
        dev had no part in them.
        """;

    public static string Write(MatchingModel model, IReadOnlyList<SetReport> reports)
    {
        var text = new StringBuilder();
        text.Append("# Matching: figures\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Written by `evaluation -- report` for model {model.Hash[..19]}…\n\n{Definitions.ReplaceLineEndings("\n")}\n");
        foreach (SetReport report in reports) Append(text, report, model);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SetReport report, MatchingModel model)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {report.Set}\n\n{report.Questions} questions, {report.Pairs} pairs.\n\n");
        text.Append("| method | AP of credit | AP about | best F1 | top-1 | true over wrong | off-topic |\n|---|---|---|---|---|---|---|\n");
        foreach (MethodFigures method in report.Methods)
            text.Append(CultureInfo.InvariantCulture, $"| {method.Method} | {Short(method.CreditAp)} | {Short(method.AboutAp)} | {Short(method.BestF1)} | {Short(method.Top1)} | {Short(method.TrueOverWrong)} | {Short(method.OffTopic)} |\n");
        DecisionFigures decisions = report.Decisions;
        text.Append(CultureInfo.InvariantCulture, $"\nF1 at the shipped threshold {model.Cuts.Threshold:0.00}: {Short(decisions.F1)}. Calibration error {Short(decisions.CalibrationError)}. ");
        text.Append(CultureInfo.InvariantCulture, $"Verdict alone, true over wrong: {Short(decisions.Verdict)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"Flags: {decisions.Flags.Recall:0.0%} of wrong pairs flagged, precision {decisions.Flags.Precision:0.0%}, {decisions.Flags.FalseAlarms:0.0%} of true matches flagged.\n");
        text.Append("\n| band | supported pairs | right |\n|---|---|---|\n");
        foreach (BandFigures band in decisions.Bands) text.Append(CultureInfo.InvariantCulture, $"| {band.Band} | {band.Pairs} | {Short(band.Precision)} |\n");
        text.Append("\n| kind | to credit | credited | supported in all | wrong pairs | misattributed | contradicted | reported |\n|---|---|---|---|---|---|---|---|\n");
        foreach (KindFigures kind in decisions.Kinds)
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Kind} | {kind.Gold} | {kind.Found} | {kind.Supported} | {kind.Wrong} | {kind.Misattributed} | {kind.Contradicted} | {kind.Reported} |\n");
    }

    /// <summary>".805": no figure here reaches 1 but by chance.</summary>
    private static string Short(double value) =>
        double.IsFinite(value) ? value.ToString(value < 1 ? ".000" : "0.000", CultureInfo.InvariantCulture) : "–";
}
