using System.Globalization;
using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;

namespace EssayMarker.Evaluation.Reports;

/// <summary>All figures of a part of the points set.</summary>
/// <param name="Set">What was measured.</param>
/// <param name="Note">How.</param>
/// <param name="Questions">How many questions.</param>
/// <param name="Pairs">How many pairs, optional ones left out.</param>
/// <param name="Methods">The baselines, then EssayMarker.</param>
/// <param name="Decisions">EssayMarker's decisions.</param>
/// <param name="Kinds">The methods on each kind of sentence.</param>
internal sealed record PointsReport(
    string Set, string Note, int Questions, int Pairs,
    IReadOnlyList<MethodFigures> Methods, DecisionFigures Decisions, IReadOnlyList<KindScores> Kinds) : ISection
{
    /// <summary>The file name of the reliability plot beside the report.</summary>
    public string Plot => $"reliability-{Set["points/".Length..]}.svg";

    public static PointsReport Of(
        string set, string note, IReadOnlyList<Question> questions, SentenceEncoder encoder, IReadOnlyList<Judged> judged, double threshold)
    {
        IReadOnlyList<IReadOnlyList<double[]>>[] scores = [.. questions.Select(question => PointBaselines.Score(question, encoder))];
        Dictionary<string, int>[] places = [.. questions.Select(question =>
            question.Rubric.Points.Select((point, at) => (point.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at))];
        (string Name, Scored[] Pairs)[] methods =
        [
            .. PointBaselines.Names.Select((name, method) => (name, judged.Select(item => item.Example).Select(example =>
            {
                double score = scores[example.Question][method][example.Sentence][places[example.Question][example.Point]];
                return new Scored(example, score, score);
            }).ToArray())),
            ("EssayMarker", [.. judged.Select(item => new Scored(item.Example, item.Judgement.Probability, item.Judgement.About))]),
        ];
        ScoredQuestion[][] byMethod = [.. methods.Select(method => ScoredQuestion.Of(method.Pairs))];
        return new PointsReport(
            set, note, questions.Count, judged.Count(item => !item.Example.IsOptional),
            [.. methods.Select(method => MethodFigures.Of(method.Name, method.Pairs))],
            DecisionFigures.Of(judged, threshold),
            [.. judged.Select(item => item.Example.Source.Kind).Distinct().Select(kind => KindScores.Of(kind, byMethod))]);
    }

    public void WriteTo(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {Set}\n\n{Note} {Questions} questions, {Pairs} pairs.\n");
        PointsTables.Write(text, this);
    }
}
