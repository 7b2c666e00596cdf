namespace EssayMarker.Evaluation.Metrics;

/// <summary>How well scores put the right ones first.</summary>
public static class Ranking
{
    /// <summary>Mean precision at each right one; equal scores count as one step. 0 where none is right.</summary>
    public static double AveragePrecision(IReadOnlyCollection<(double Score, bool IsRight)> items)
    {
        (double Score, bool IsRight)[] sorted = [.. items.OrderByDescending(item => item.Score)];
        int right = 0, before = 0;
        double sum = 0;
        for (int at = 0; at < sorted.Length; at++)
        {
            if (sorted[at].IsRight) right++;
            if (at + 1 < sorted.Length && sorted[at + 1].Score == sorted[at].Score) continue;
            sum += (right - before) * ((double)right / (at + 1));
            before = right;
        }
        return right > 0 ? sum / right : 0;
    }

    /// <summary>The chance that one of the higher group scores above one of the lower; a tie counts half. NaN where a group is empty.</summary>
    public static double Auc(IReadOnlyCollection<double> higher, IReadOnlyCollection<double> lower)
    {
        double[] sorted = [.. lower.Order()];
        double sum = 0;
        foreach (double score in higher)
        {
            int below = LowerBound(sorted, score), notAbove = LowerBound(sorted, Math.BitIncrement(score));
            sum += below + ((notAbove - below) / 2.0);
        }
        return sum / ((double)higher.Count * lower.Count);
    }

    private static int LowerBound(double[] sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
