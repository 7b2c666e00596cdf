namespace EssayMarker.Evaluation.Metrics;

/// <summary>How well a threshold on the scores tells right from wrong.</summary>
public static class Decisions
{
    /// <summary>Twice the right ones at or above the threshold, over those found plus those to be found.</summary>
    public static double F1(IReadOnlyCollection<(double Score, bool IsRight)> items, double threshold)
    {
        int found = items.Count(item => item.Score >= threshold), all = items.Count(item => item.IsRight);
        int both = items.Count(item => item.IsRight && item.Score >= threshold);
        return found + all > 0 ? 2.0 * both / (found + all) : 0;
    }

    /// <summary>The best F1 of any threshold, with the highest threshold that reaches it.</summary>
    public static (double F1, double Threshold) BestF1(IReadOnlyCollection<(double Score, bool IsRight)> items)
    {
        int all = items.Count(item => item.IsRight), found = 0, right = 0;
        (double F1, double Threshold) best = (0, 1);
        foreach (var step in items.GroupBy(item => item.Score).OrderByDescending(step => step.Key))
        {
            found += step.Count();
            right += step.Count(item => item.IsRight);
            double f1 = 2.0 * right / (found + all);
            if (f1 > best.F1) best = (f1, step.Key);
        }
        return best;
    }

    /// <summary>Share of right ones among those at or above the threshold; NaN where there are none.</summary>
    public static double Precision(IReadOnlyCollection<(double Score, bool IsRight)> items, double threshold) =>
        (double)items.Count(item => item.IsRight && item.Score >= threshold) / items.Count(item => item.Score >= threshold);
}
