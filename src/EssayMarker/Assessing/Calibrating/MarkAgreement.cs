namespace EssayMarker.Assessing.Calibrating;

/// <summary>How well the program's marks agree with a department's.</summary>
/// <param name="Kappa">Quadratic weighted kappa (Cohen 1968): 1 for the same marks, 0 for chance; NaN where all marks are one.</param>
/// <param name="Exact">The share of the same mark.</param>
/// <param name="WithinTwo">The share at most 2 marks apart.</param>
/// <param name="WithinThree">The share at most 3 marks apart.</param>
/// <param name="MeanError">The mean distance in marks.</param>
/// <param name="Severity">The mean of the department's mark less the program's: below 0 the program is generous.</param>
public sealed record MarkAgreement(Estimate Kappa, Estimate Exact, Estimate WithinTwo, Estimate WithinThree, Estimate MeanError, Estimate Severity)
{
    /// <summary>The figures with their intervals.</summary>
    /// <param name="marks">At least one pair of the program's mark and the department's.</param>
    internal static MarkAgreement Of(IReadOnlyList<(int Given, int Human)> marks) => new(
        Bootstrap.Of(marks, QuadraticWeightedKappa),
        Bootstrap.Of(marks, drawn => Within(drawn, 0)),
        Bootstrap.Of(marks, drawn => Within(drawn, 2)),
        Bootstrap.Of(marks, drawn => Within(drawn, 3)),
        Bootstrap.Of(marks, drawn => drawn.Average(mark => Math.Abs(mark.Given - mark.Human))),
        Bootstrap.Of(marks, drawn => drawn.Average(mark => mark.Human - mark.Given)));

    /// <summary>Quadratic weighted kappa; the top mark cancels out.</summary>
    internal static double QuadraticWeightedKappa(IReadOnlyList<(int Given, int Human)> marks)
    {
        double observed = 0, squares = 0, given = 0, human = 0;
        foreach ((int one, int other) in marks)
        {
            observed += (one - other) * (one - other);
            squares += (one * one) + (other * other);
            (given, human) = (given + one, human + other);
        }

        double expected = squares - (2 * given * human / marks.Count);
        return expected == 0 ? double.NaN : 1 - (observed / expected);
    }

    private static double Within(IReadOnlyList<(int Given, int Human)> marks, int distance) =>
        (double)marks.Count(mark => Math.Abs(mark.Given - mark.Human) <= distance) / marks.Count;
}
