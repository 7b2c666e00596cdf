using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;

namespace EssayMarker.Evaluation.Reports;

/// <summary>All figures of one set of questions.</summary>
/// <param name="Set">What was measured.</param>
/// <param name="Questions">How many questions.</param>
/// <param name="Pairs">How many pairs, optional ones left out.</param>
/// <param name="Methods">The baselines, then EssayMarker.</param>
/// <param name="Decisions">EssayMarker's decisions.</param>
internal sealed record SetReport(string Set, int Questions, int Pairs, IReadOnlyList<MethodFigures> Methods, DecisionFigures Decisions)
{
    public static SetReport Of(string set, IReadOnlyList<Question> questions, IReadOnlyList<Judged> judged, double threshold)
    {
        double[][][] words = [.. questions.Select(question => TfIdf.Score(question).ToArray())];
        Dictionary<string, int>[] places = [.. questions.Select(question => question.Rubric.Points.Select((point, at) => (point.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at))];
        Scored[] By(Func<Example, double> score) => [.. judged.Select(item => new Scored(item.Example, score(item.Example), score(item.Example)))];
        return new SetReport(
            set,
            questions.Count,
            judged.Count(item => !item.Example.IsOptional),
            [
                MethodFigures.Of("TF-IDF, best clause", By(example => words[example.Question][example.Sentence][places[example.Question][example.Point]])),
                MethodFigures.Of("cosine, best clause", By(new TermPlan("clause plain").ValueOf)),
                MethodFigures.Of("centred cosine, best clause", By(new TermPlan("clause").ValueOf)),
                MethodFigures.Of("EssayMarker", [.. judged.Select(item => new Scored(item.Example, item.Judgement.Probability, item.Judgement.About))]),
            ],
            DecisionFigures.Of(judged, threshold));
    }
}
