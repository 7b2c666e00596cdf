using EssayMarker.Evaluation.Fitting;

namespace EssayMarker.Evaluation.Metrics;

/// <summary>Figures over questions: each figure is taken within a question, optional pairs left out, then averaged over questions.</summary>
internal static class Figures
{
    public static double AveragePrecision(IEnumerable<Judged> judged) =>
        MeanOf(judged, question => Ranking.AveragePrecision([.. question.Select(item => (item.Judgement.Probability, item.Example.IsGold))]));

    public static double MeanOf(IEnumerable<Judged> judged, Func<IReadOnlyCollection<Judged>, double> figure) =>
        judged.Where(item => !item.Example.IsOptional).GroupBy(item => item.Example.Question).Average(question => figure([.. question]));
}
