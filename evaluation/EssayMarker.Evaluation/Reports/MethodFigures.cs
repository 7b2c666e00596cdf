using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How well a method's scores order the pairs of a set; means over its questions.</summary>
/// <param name="Method">Its name.</param>
/// <param name="CreditAp">Average precision of credit.</param>
/// <param name="AboutAp">Average precision of what sentences are about.</param>
/// <param name="BestF1">F1 of credit at each question's best threshold.</param>
/// <param name="Top1">Share of crediting sentences whose highest point is one that they make.</param>
/// <param name="TrueOverWrong">AUC of true matches over swapped and negated ones.</param>
/// <param name="OffTopic">AUC of the highest score of crediting sentences over that of narrative, judging and off-topic ones.</param>
internal sealed record MethodFigures(string Method, double CreditAp, double AboutAp, double BestF1, double Top1, double TrueOverWrong, double OffTopic)
{
    private static readonly HashSet<string> Elsewhere = new(["narrative", "judgement", "offtopic"], StringComparer.Ordinal);

    public static MethodFigures Of(string method, IReadOnlyCollection<Scored> scored)
    {
        IReadOnlyCollection<Scored>[] questions = [.. scored.Where(item => !item.Example.IsOptional).GroupBy(item => item.Example.Question).Select(group => group.ToArray())];
        return new MethodFigures(
            method,
            questions.Average(pairs => Ranking.AveragePrecision([.. pairs.Select(item => (item.Credit, item.Example.IsGold))])),
            questions.Average(pairs => Ranking.AveragePrecision([.. pairs.Select(item => (item.About, item.Example.IsAbout))])),
            questions.Average(pairs => Decisions.BestF1([.. pairs.Select(item => (item.Credit, item.Example.IsGold))])),
            questions.Average(TopIsRight),
            questions.Average(pairs => Ranking.Auc(
                [.. pairs.Where(item => item.Example.IsGold).Select(item => item.Credit)], [.. pairs.Where(item => item.Example.IsWrong).Select(item => item.Credit)])),
            questions.Average(OffTopicAuc));
    }

    private static double TopIsRight(IReadOnlyCollection<Scored> pairs) =>
        Sentences(pairs).Where(sentence => sentence.Any(item => item.Example.IsGold)).Average(sentence => sentence.MaxBy(item => item.Credit)!.Example.IsGold ? 1.0 : 0);

    private static double OffTopicAuc(IReadOnlyCollection<Scored> pairs) => Ranking.Auc(
        [.. Sentences(pairs).Where(sentence => sentence.Any(item => item.Example.IsGold)).Select(sentence => sentence.Max(item => item.Credit))],
        [.. Sentences(pairs).Where(sentence => Elsewhere.Contains(sentence[0].Example.Source.Kind) && !sentence.Any(item => item.Example.IsAbout)).Select(sentence => sentence.Max(item => item.Credit))]);

    private static Scored[][] Sentences(IReadOnlyCollection<Scored> pairs) => [.. pairs.GroupBy(item => item.Example.Sentence).Select(group => group.ToArray())];
}
