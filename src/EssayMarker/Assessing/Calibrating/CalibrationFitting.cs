using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>Learns from a department's marks. Pure; the order of the essays changes a result by rounding only.</summary>
public static class CalibrationFitting
{
    /// <summary>Fewer marks are refused: their mean says more of the essays than of the department.</summary>
    public const int FewestMarks = 5;

    /// <summary>Moderated marks from which more is learned than a severity.</summary>
    public const int MarksForWeights = 25;

    /// <summary>Levels that those must lie in, or all where there are fewer.</summary>
    public const int LevelsForWeights = 4;

    private const double ShareInRange = 0.8;

    /// <summary>Learns from the moderated marks where there are at least five of them, and else from all.</summary>
    /// <param name="essays">At least <see cref="FewestMarks"/>, each essay once.</param>
    /// <param name="rubric">The question, with levels.</param>
    /// <param name="conditions">How the essays were written, or <see langword="null"/>.</param>
    public static FittedCalibration Fit(IReadOnlyList<MarkedEssay> essays, Rubric rubric, string? conditions = null)
    {
        ArgumentNullException.ThrowIfNull(essays);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentOutOfRangeException.ThrowIfLessThan(essays.Count, FewestMarks);
        LevelScheme scheme = rubric.Levels ?? throw new ArgumentException("The rubric names no levels.", nameof(rubric));
        MarkedEssay[] moderated = [.. essays.Where(essay => essay.IsModerated)];
        IReadOnlyList<MarkedEssay> learned = moderated.Length >= FewestMarks ? moderated : essays;
        int[] covered = [.. moderated.Select(essay => scheme.LevelOf(essay.HumanMark).Number).Distinct().Order()];
        bool isProvisional = moderated.Length < MarksForWeights || covered.Length < Math.Min(LevelsForWeights, scheme.Levels.Count);
        Func<IReadOnlyList<MarkedEssay>, Correction> fit = isProvisional ? RidgeRegression.Shift : RidgeRegression.Fit;
        int[] leftOut = [.. learned.Select((essay, at) => fit(Without(learned, at)).Mark(essay.Profile, essay.ProgramMark, scheme.TopMark))];
        int[] errors = [.. learned.Zip(leftOut, (essay, mark) => essay.HumanMark - mark)];
        var calibration = new Calibration
        {
            Question = rubric.Id,
            Levels = scheme.Id,
            TopMark = scheme.TopMark,
            Conditions = conditions,
            Marks = learned.Count,
            ModeratedMarks = learned == moderated ? moderated.Length : 0,
            Markers = learned.Select(essay => essay.Marker).Where(marker => marker.Length > 0).Distinct(StringComparer.Ordinal).Count(),
            LevelsCovered = covered,
            IsProvisional = isProvisional,
            Correction = fit(learned),
            ResidualSpread = Math.Round(Spread(errors), 4),
            HalfRange = Math.Max(NarrowestHalf(isProvisional, scheme.TopMark), Quantile(errors)),
            Profile = StrandProfile.Names,
        };
        return new FittedCalibration(calibration, Reporting.Report(learned, leftOut, calibration));
    }

    /// <summary>The narrowest half of a range: two examiners differ by 3 marks of 25 as a rule, by 2 where they have agreed on a standard.</summary>
    internal static int NarrowestHalf(bool isProvisional, int topMark)
    {
        int half = isProvisional ? 3 : 2;
        return Math.Max(half, (int)Math.Round(half * topMark / 25.0, MidpointRounding.AwayFromZero));
    }

    private static MarkedEssay[] Without(IReadOnlyList<MarkedEssay> essays, int index) => [.. essays.Where((_, at) => at != index)];

    private static double Spread(int[] errors)
    {
        double mean = errors.Average();
        return Math.Sqrt(errors.Sum(error => (error - mean) * (error - mean)) / (errors.Length - 1));
    }

    /// <summary>The distance within which four in five marks lie, one more counted than there are: the next essay is new (Barber et al. 2021, the jackknife+).</summary>
    private static int Quantile(int[] errors)
    {
        int[] sorted = [.. errors.Select(Math.Abs).Order()];
        return sorted[Math.Min(sorted.Length, (int)Math.Ceiling(ShareInRange * (sorted.Length + 1))) - 1];
    }
}
