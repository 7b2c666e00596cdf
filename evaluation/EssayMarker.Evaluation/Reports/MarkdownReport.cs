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
        {
            double[] figures = [method.CreditAp, method.AboutAp, method.BestF1, method.Top1, method.TrueOverWrong, method.OffTopic];
            text.Append(CultureInfo.InvariantCulture, $"| {method.Method} | {string.Join(" | ", figures.Select(Short))} |\n");
        }
        Append(text, report.Decisions, model.Cuts.Threshold);
    }

    private static void Append(StringBuilder text, DecisionFigures decisions, double threshold)
    {
        text.Append(CultureInfo.InvariantCulture, $"\nF1 at the shipped threshold {threshold:0.00}: {Short(decisions.F1)}. ");
        text.Append(CultureInfo.InvariantCulture, $"Calibration error {Short(decisions.CalibrationError)}. ");
        text.Append(CultureInfo.InvariantCulture, $"Verdict alone, true over wrong: {Short(decisions.Verdict)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"Flags: {decisions.Flags.Recall:0.0%} of wrong pairs flagged, ");
        text.Append(CultureInfo.InvariantCulture, $"precision {decisions.Flags.Precision:0.0%}, {decisions.Flags.FalseAlarms:0.0%} of true matches flagged.\n");
        text.Append("\n| band | supported pairs | right |\n|---|---|---|\n");
        foreach (BandFigures band in decisions.Bands)
            text.Append(CultureInfo.InvariantCulture, $"| {band.Band} | {band.Pairs} | {Short(band.Precision)} |\n");
        text.Append("\n| kind | to credit | credited | supported in all | wrong pairs | misattributed | contradicted | reported |\n");
        text.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (KindFigures kind in decisions.Kinds)
        {
            int[] counts = [kind.Gold, kind.Found, kind.Supported, kind.Wrong, kind.Misattributed, kind.Contradicted, kind.Reported];
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Kind} | {string.Join(" | ", counts)} |\n");
        }
    }

    /// <summary>".805": no figure here reaches 1 but by chance.</summary>
    private static string Short(double value) =>
        double.IsFinite(value) ? value.ToString(value < 1 ? ".000" : "0.000", CultureInfo.InvariantCulture) : "–";
}
