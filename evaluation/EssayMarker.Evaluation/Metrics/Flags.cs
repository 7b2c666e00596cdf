using EssayMarker.Evaluation.Fitting;

namespace EssayMarker.Evaluation.Metrics;

/// <summary>How well swapped and negated sentences are told from true ones: <em>flagged</em> is a verdict of misattributed or contradicted.</summary>
/// <param name="Precision">Share of flagged pairs that are denied or given to the wrong actor.</param>
/// <param name="Recall">Share of such pairs that are flagged.</param>
/// <param name="FalseAlarms">Share of true matches that are flagged.</param>
internal sealed record Flags(double Precision, double Recall, double FalseAlarms)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Flags Of(IEnumerable<Judged> judged)
    {
        Judged[] scored = [.. judged.Where(item => !item.Example.IsOptional)];
        Judged[] wrong = [.. scored.Where(item => item.Example.IsWrong)], right = [.. scored.Where(item => item.Example.IsGold)];
        int flagged = scored.Count(item => item.IsFlagged), hits = wrong.Count(item => item.IsFlagged);
        return new Flags(Share(hits, flagged), Share(hits, wrong.Length), Share(right.Count(item => item.IsFlagged), right.Length));
    }

    private static double Share(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}
