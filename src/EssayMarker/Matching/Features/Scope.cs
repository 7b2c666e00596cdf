using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Features;

/// <summary>Whether what a sentence rests on lies in the years of the question.</summary>
internal static class Scope
{
    /// <summary>Whether it names dated evidence of the point, all of it outside, and no year inside.</summary>
    public static bool IsOutside(Pair pair, DateSpan? years)
    {
        if (years is not { } scope) return false;
        DateSpan[] dates = [.. pair.Evidence.Where(hit => hit.Strength == 1).Select(hit => hit.Item.Evidence.Date).OfType<DateSpan>()];
        return dates.Length > 0 && !dates.Any(scope.Overlaps)
            && !pair.Sentence.Years.Any(year => scope.First.Year <= year.Year && year.Year <= scope.Last.Year);
    }
}
