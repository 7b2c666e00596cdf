using System.Globalization;
using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The figures of a public set.</summary>
/// <param name="Set">Its name.</param>
/// <param name="What">What became a point and what an answer.</param>
/// <param name="Questions">How many rubrics.</param>
/// <param name="Answers">How many answers.</param>
/// <param name="Right">The share of right ones; NaN where the set has none.</param>
/// <param name="Methods">The baselines, then EssayMarker's two probabilities.</param>
internal sealed record PublicReport(
    string Set, string What, int Questions, int Answers, double Right, IReadOnlyList<PublicFigures> Methods) : ISection
{
    private static readonly (string Name, Func<PublicFigures, Estimate> Read)[] Figures =
    [
        ("AP of right answers", figures => figures.Ap),
        ("best F1", figures => figures.BestF1),
        ("AUC of right answers over others", figures => figures.Auc),
        ("AUC of right answers over contradicting ones", figures => figures.OverContradicting),
        ("Pearson", figures => figures.Pearson),
        ("Spearman", figures => figures.Spearman),
    ];

    public static PublicReport Of(string set, string what, IReadOnlyList<MarkedQuestion> questions, SentenceEncoder encoder, MatchingModel model)
    {
        var words = new TfIdf(questions.SelectMany(question =>
            question.Rubric.Points.SelectMany(TfIdf.TextsOf).Concat(question.Answers.Select(answer => answer.Text))));
        // One rubric is little work for the encoder: many at once keep all cores busy.
        (MarkedAnswer Answer, double[] Scores)[][] scored =
            [.. questions.AsParallel().AsOrdered().Select(question => Scored(question, words, encoder, model))];
        MarkedAnswer[] answers = [.. questions.SelectMany(question => question.Answers)];
        bool isJudged = answers.Any(answer => answer.IsRight is not null);
        return new PublicReport(
            set, what, questions.Count, answers.Length, isJudged ? answers.Average(answer => answer.IsRight == true ? 1.0 : 0) : double.NaN,
            [.. PublicMethods.Names.Select((name, method) => PublicFigures.Of(
                name, [.. scored.Select(question => question.Select(item => (item.Answer, item.Scores[method])).ToArray())],
                resampled: name.StartsWith("EssayMarker", StringComparison.Ordinal)))]);
    }

    public void WriteTo(StringBuilder text)
    {
        string right = double.IsFinite(Right) ? $", {Right.ToString("0.0%", CultureInfo.InvariantCulture)} right" : "";
        string rubrics = Questions == Answers ? "" : $" to {Questions} questions";
        text.Append(CultureInfo.InvariantCulture, $"\n## {Set}\n\n{What} {Answers} answers{rubrics}{right}.\n");
        text.Heading(Methods.Select(method => method.Method).Prepend("figure").Concat(["95 % interval, EssayMarker", "about"]));
        foreach ((string name, Func<PublicFigures, Estimate> read) in Figures.Where(figure => double.IsFinite(figure.Read(Methods[^1]).Value)))
            text.Row([name, .. Methods.Select(method => read(method).Short()), read(Methods[^2]).Interval(), read(Methods[^1]).Interval()]);
    }

    /// <summary>For each answer its score by each method: the highest of any point.</summary>
    private static (MarkedAnswer Answer, double[] Scores)[] Scored(MarkedQuestion question, TfIdf words, SentenceEncoder encoder, MatchingModel model)
    {
        IReadOnlyList<IReadOnlyList<double[]>> methods =
            PublicMethods.Score(question.Rubric, [.. question.Answers.Select(answer => answer.Text)], words, encoder, model);
        return [.. question.Answers.Select((answer, at) => (answer, methods.Select(scores => scores[at].Max()).ToArray()))];
    }
}
