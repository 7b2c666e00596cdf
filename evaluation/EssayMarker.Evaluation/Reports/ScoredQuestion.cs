using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The pairs of one question with a method's scores, optional ones left out, and what the scores are worth.</summary>
internal sealed class ScoredQuestion(IReadOnlyList<Scored> pairs)
{
    private readonly Scored[][] _sentences = [.. pairs.GroupBy(item => item.Example.Sentence).Select(group => group.ToArray())];

    public double CreditAp => Ranking.AveragePrecision([.. pairs.Select(item => (item.Credit, item.Example.IsGold))]);

    public double AboutAp => Ranking.AveragePrecision([.. pairs.Select(item => (item.About, item.Example.IsAbout))]);

    public double BestF1 => Decisions.BestF1([.. pairs.Select(item => (item.Credit, item.Example.IsGold))]);

    /// <summary>Share of crediting sentences whose highest point is one that they make.</summary>
    public double Top1 => _sentences.Where(EarnsCredit).Average(sentence => sentence.MaxBy(item => item.Credit)!.Example.IsGold ? 1.0 : 0);

    public static ScoredQuestion[] Of(IEnumerable<Scored> scored) =>
    [
        .. scored.Where(item => !item.Example.IsOptional).GroupBy(item => item.Example.Question)
            .Select(question => new ScoredQuestion([.. question])),
    ];

    /// <summary>The same with sentences of one kind only.</summary>
    public ScoredQuestion Only(string kind) => new([.. pairs.Where(item => item.Example.Source.Kind == kind)]);

    /// <summary>AUC of true matches over the wrong pairs of some kinds of sentence.</summary>
    public double OverWrong(Func<string, bool> isKind) => Ranking.Auc(
        [.. pairs.Where(item => item.Example.IsGold).Select(item => item.Credit)],
        [.. pairs.Where(item => item.Example.IsWrong && isKind(item.Example.Source.Kind)).Select(item => item.Credit)]);

    /// <summary>AUC of the highest score of crediting sentences over that of some kinds of sentence which are about no point.</summary>
    public double OverSentences(Func<string, bool> isKind) => Ranking.Auc(
        [.. _sentences.Where(EarnsCredit).Select(Highest)],
        [.. _sentences.Where(sentence => isKind(sentence[0].Example.Source.Kind) && !sentence.Any(item => item.Example.IsAbout)).Select(Highest)]);

    private static bool EarnsCredit(Scored[] sentence) => sentence.Any(item => item.Example.IsGold);

    private static double Highest(Scored[] sentence) => sentence.Max(item => item.Credit);
}
