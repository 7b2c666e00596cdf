using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Periods;

/// <summary>What an essay says of one part of the years of its question. It has no effect on the level or marks.</summary>
/// <param name="Period">The part, as the rubric has it.</param>
/// <param name="Sentences">Numbers of the sentences with a date in it, or with evidence that the rubric or fact sheet dates in it, in order.</param>
public sealed record PeriodCoverage(DateSpan Period, IReadOnlyList<int> Sentences)
{
    /// <summary>The stretches of years in which nothing dated was found; periods that follow one another are one stretch.</summary>
    /// <param name="periods">The periods in the rubric's order.</param>
    public static IReadOnlyList<DateSpan> EmptyStretches(IReadOnlyList<PeriodCoverage> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var stretches = new List<DateSpan>();
        for (int at = 0; at < periods.Count; at++)
        {
            if (periods[at].Sentences.Count > 0) continue;
            DateSpan period = periods[at].Period;
            bool goesOn = at > 0 && periods[at - 1].Sentences.Count == 0 && stretches[^1].First <= period.First && stretches[^1].Last <= period.Last;
            if (goesOn) stretches[^1] = new DateSpan(stretches[^1].First, period.Last);
            else stretches.Add(period);
        }

        return stretches;
    }
}
