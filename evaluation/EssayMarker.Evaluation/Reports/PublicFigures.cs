using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Evaluation.Metrics;
using MathNet.Numerics.Statistics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What a method's scores are worth on a public set, over all its answers together; NaN where the set does not ask.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Ap">Average precision of right answers.</param>
/// <param name="BestF1">F1 at the best threshold.</param>
/// <param name="Auc">AUC of right answers over all others.</param>
/// <param name="OverContradicting">AUC of right answers over those that contradict.</param>
/// <param name="Pearson">Correlation with the grades.</param>
/// <param name="Spearman">Correlation of ranks.</param>
internal sealed record PublicFigures(
    string Method, Estimate Ap, Estimate BestF1, Estimate Auc, Estimate OverContradicting, Estimate Pearson, Estimate Spearman)
{
    /// <param name="method">Its name.</param>
    /// <param name="questions">For each question the answers with their scores.</param>
    /// <param name="resampled">Whether intervals are taken too.</param>
    public static PublicFigures Of(string method, IReadOnlyList<(MarkedAnswer Answer, double Score)[]> questions, bool resampled)
    {
        return new PublicFigures(
            method,
            Judged(Ranking.AveragePrecision),
            Judged(Decisions.BestF1),
            Taken(answers => AucOver(answers, _ => true)),
            Taken(answers => AucOver(answers, answer => answer.Contradicts)),
            Graded(Correlation.Pearson),
            Graded(Correlation.Spearman));

        Estimate Taken(Func<(MarkedAnswer Answer, double Score)[], double> figure)
        {
            double Pooled(IEnumerable<(MarkedAnswer, double)[]> drawn) => figure([.. drawn.SelectMany(answers => answers)]);
            double value = Pooled(questions);
            return resampled && double.IsFinite(value) ? Bootstrap.Of(questions, Pooled) : new Estimate(value, double.NaN, double.NaN);
        }

        Estimate Judged(Func<IReadOnlyCollection<(double, bool)>, double> figure) => Taken(answers =>
            answers.All(item => item.Answer.IsRight is null) ? double.NaN : figure([.. answers.Select(item => (item.Score, item.Answer.IsRight == true))]));

        Estimate Graded(Func<IEnumerable<double>, IEnumerable<double>, double> figure) => Taken(answers =>
            answers.All(item => item.Answer.Grade is null)
                ? double.NaN : figure(answers.Select(item => item.Score), answers.Select(item => item.Answer.Grade!.Value)));
    }

    private static double AucOver((MarkedAnswer Answer, double Score)[] answers, Func<MarkedAnswer, bool> isLower) => Ranking.Auc(
        [.. answers.Where(item => item.Answer.IsRight == true).Select(item => item.Score)],
        [.. answers.Where(item => item.Answer.IsRight == false && isLower(item.Answer)).Select(item => item.Score)]);
}
