using EssayMarker.Evaluation.Data;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What each method's scores are worth on one kind of sentence; means over questions.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Figure">AP of credit among its sentences, or an AUC over its pairs or sentences.</param>
/// <param name="Methods">The figure of each method, in the order of the methods.</param>
internal sealed record KindScores(string Kind, string Figure, IReadOnlyList<double> Methods)
{
    /// <param name="kind">The kind.</param>
    /// <param name="methods">For each method its questions.</param>
    public static KindScores Of(string kind, IEnumerable<ScoredQuestion[]> methods)
    {
        (string figure, Func<ScoredQuestion, double> read) = kind switch
        {
            Kinds.Paraphrase or Kinds.Double => ("AP of credit", question => question.Only(kind).CreditAp),
            Kinds.Swap or Kinds.Negated => ("AUC of true matches over its wrong pairs", question => question.OverWrong(other => other == kind)),
            _ => ("AUC of crediting sentences over its sentences", (Func<ScoredQuestion, double>)(question => question.OverSentences(other => other == kind))),
        };
        return new KindScores(kind, figure, [.. methods.Select(questions =>
            questions.Select(read).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average())]);
    }
}
