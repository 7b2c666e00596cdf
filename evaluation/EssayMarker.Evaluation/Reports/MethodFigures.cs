using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How well a method's scores order the pairs of a set; means over its questions.</summary>
/// <param name="Method">Its name.</param>
/// <param name="CreditAp">Average precision of credit.</param>
/// <param name="AboutAp">Average precision of what sentences are about.</param>
/// <param name="BestF1">F1 of credit at each question's best threshold.</param>
/// <param name="Top1">Share of crediting sentences whose highest point is one that they make.</param>
/// <param name="OffTopic">AUC of the highest score of crediting sentences over that of narrative, judging and off-topic ones.</param>
/// <param name="TrueOverWrong">AUC of true matches over swapped and negated ones.</param>
internal sealed record MethodFigures(
    string Method, Estimate CreditAp, Estimate AboutAp, Estimate BestF1, Estimate Top1, Estimate OffTopic, Estimate TrueOverWrong)
{
    private static readonly HashSet<string> Elsewhere = new(["narrative", "judgement", "offtopic"], StringComparer.Ordinal);

    /// <param name="method">Its name.</param>
    /// <param name="scored">The pairs; optional ones are left out.</param>
    public static MethodFigures Of(string method, IReadOnlyCollection<Scored> scored)
    {
        ScoredQuestion[] questions = ScoredQuestion.Of(scored);
        Estimate Mean(Func<ScoredQuestion, double> figure) => Bootstrap.Mean(questions.Select(figure));
        return new MethodFigures(
            method,
            Mean(question => question.CreditAp),
            Mean(question => question.AboutAp),
            Mean(question => question.BestF1),
            Mean(question => question.Top1),
            Mean(question => question.OverSentences(Elsewhere.Contains)),
            Mean(question => question.OverWrong(_ => true)));
    }
}
