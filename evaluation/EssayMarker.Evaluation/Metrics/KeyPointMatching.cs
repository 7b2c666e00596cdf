namespace EssayMarker.Evaluation.Metrics;

/// <summary>The measure of the key point analysis task of 2021, track 1, as its organisers fixed it on 2021-09-23.</summary>
/// <remarks>
/// Source: IBM/KPA_2021_shared_task, <c>code/track_1_kp_matching.py</c>. Each argument brings its best key point only; the higher half of the
/// arguments of a topic and stance are kept, also those that no judge had labelled; the mean of their average precisions over topics and stances.
/// </remarks>
public static class KeyPointMatching
{
    private const double Kept = 0.5;

    /// <summary>Average precision over the better half of the arguments of one topic and stance; 0 where none of them is right.</summary>
    /// <param name="arguments">
    /// For each argument the score of its best key point, and whether that was judged to match: <see langword="null"/> where judges disagreed.
    /// </param>
    /// <param name="undecided">What a pair counts as on which judges disagreed: wrong is strict, right is relaxed.</param>
    public static double AveragePrecision(IReadOnlyList<(double Score, bool? Matches)> arguments, bool undecided)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return Ranking.AveragePrecision(
            [.. arguments.OrderByDescending(argument => argument.Score).Take((int)(arguments.Count * Kept))
                .Select(argument => (argument.Score, argument.Matches ?? undecided))]);
    }
}
