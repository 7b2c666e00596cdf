using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Chooses the probabilities at which decisions change, on judgements of questions that the model had not seen.</summary>
internal static class CutChooser
{
    private const double SurePrecision = 0.9, LikelyPrecision = 0.65;

    // F1 is flat about its best; the higher end credits fewer wrong sentences and leaves more of them to be flagged.
    private const double Slack = 0.02;

    // A student is told of a flag only where it has a ground (Judge); these bounds are for the ones that a teacher looks through.
    private const double MostFalseAlarms = 0.045, LeastPrecision = 0.7;

    /// <summary>The threshold of support: the highest with about the best F1 of credit.</summary>
    public static double Threshold(IEnumerable<Judged> judged) => Math.Round(Decisions.HighestThreshold(Credit(judged), Slack), 2);

    /// <summary>The cuts that flag most wrong pairs with at most 4.5 % of true matches flagged and seven in ten flags right.</summary>
    public static Cuts Flagging(IEnumerable<(Cuts Cuts, IReadOnlyList<Judged> Judged)> candidates) =>
        candidates.Select(candidate => (candidate.Cuts, Flags: Flags.Of(candidate.Judged)))
            .Where(candidate => candidate.Flags is { FalseAlarms: <= MostFalseAlarms, Precision: >= LeastPrecision })
            .MaxBy(candidate => candidate.Flags.Recall).Cuts;

    /// <summary>The lowest cut above which nine in ten are right.</summary>
    public static double Sure(IEnumerable<Judged> judged, double threshold) => Lowest(Credit(judged), SurePrecision, threshold, 1.01);

    /// <summary>The lowest cut from which on, up to the sure ones, .65 are right.</summary>
    public static double Likely(IEnumerable<Judged> judged, double threshold, double sure) => Lowest(Credit(judged), LikelyPrecision, threshold, sure);

    private static (double Score, bool IsRight)[] Credit(IEnumerable<Judged> judged) =>
        [.. judged.Where(item => !item.Example.IsOptional).Select(item => (item.Judgement.Probability, item.Example.IsGold))];

    private static double Lowest((double Score, bool IsRight)[] items, double precision, double from, double to)
    {
        for (int cut = (int)Math.Ceiling(from * 100); cut < to * 100; cut++)
        {
            double low = cut / 100.0;
            (double Score, bool IsRight)[] inside = [.. items.Where(item => item.Score >= low && item.Score < to)];
            if (inside.Length > 0 && inside.Count(item => item.IsRight) >= precision * inside.Length) return low;
        }
        return Math.Min(to, 1);
    }
}
