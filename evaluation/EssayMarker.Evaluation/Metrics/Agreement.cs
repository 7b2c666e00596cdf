namespace EssayMarker.Evaluation.Metrics;

/// <summary>How well two sets of marks for the same texts agree.</summary>
public static class Agreement
{
    /// <summary>The mean of the distances.</summary>
    public static double MeanAbsoluteError(IReadOnlyCollection<(int Given, int Expected)> marks) => marks.Average(mark => Math.Abs(mark.Given - mark.Expected));

    /// <summary>The mean of given less expected: above 0 is generous.</summary>
    public static double Bias(IReadOnlyCollection<(int Given, int Expected)> marks) => marks.Average(mark => mark.Given - mark.Expected);

    /// <summary>Quadratic weighted kappa over the marks from 0 to <paramref name="top"/> (Cohen 1968): 1 for the same marks, 0 for chance.</summary>
    public static double QuadraticWeightedKappa(IReadOnlyCollection<(int Given, int Expected)> marks, int top)
    {
        double observed = marks.Sum(mark => Weight(mark.Given, mark.Expected, top));
        // By how often each mark occurs: pairing all texts with all would take their square.
        (int Mark, int Count)[] given = [.. marks.CountBy(mark => mark.Given).Select(same => (same.Key, same.Value))];
        (int Mark, int Count)[] wanted = [.. marks.CountBy(mark => mark.Expected).Select(same => (same.Key, same.Value))];
        double expected = given.Sum(one => wanted.Sum(other => (double)one.Count * other.Count * Weight(one.Mark, other.Mark, top))) / marks.Count;
        return expected == 0 ? 1 : 1 - (observed / expected);
    }

    private static double Weight(int one, int other, int top) => (double)(one - other) / top * ((double)(one - other) / top);
}
