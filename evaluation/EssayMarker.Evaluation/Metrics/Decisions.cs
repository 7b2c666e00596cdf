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

    /// <summary>The best F1 of any threshold.</summary>
    public static double BestF1(IReadOnlyCollection<(double Score, bool IsRight)> items) => Steps(items).Select(step => step.F1).DefaultIfEmpty(0).Max();

    /// <summary>The highest threshold whose F1 is at most <paramref name="slack"/> below the best.</summary>
    public static double HighestThreshold(IReadOnlyCollection<(double Score, bool IsRight)> items, double slack)
    {
        double least = BestF1(items) - slack;
        return Steps(items).First(step => step.F1 >= least).Threshold;
    }

    private static IEnumerable<(double F1, double Threshold)> Steps(IReadOnlyCollection<(double Score, bool IsRight)> items)
    {
        int all = items.Count(item => item.IsRight), found = 0, right = 0;
        foreach (var step in items.GroupBy(item => item.Score).OrderByDescending(step => step.Key))
        {
            found += step.Count();
            right += step.Count(item => item.IsRight);
            yield return (2.0 * right / (found + all), step.Key);
        }
    }
}
