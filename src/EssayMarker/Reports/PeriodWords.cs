using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Periods;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports;

/// <summary>How periods are named, and what is asked where nothing dated was found in one.</summary>
internal static class PeriodWords
{
    /// <summary>Such as "1945–53", "1998–2001", "1957".</summary>
    public static string Name(DateSpan period)
    {
        (int first, int last) = (period.First.Year, period.Last.Year);
        string end = first / 100 == last / 100 ? (last % 100).ToString("00", CultureInfo.InvariantCulture) : Year(last);
        return first == last ? Year(first) : $"{Year(first)}–{end}";
    }

    /// <summary>A neutral question a stretch of years without anything dated.</summary>
    public static IEnumerable<string> Questions(Assessment assessment, Wording wording) =>
        PeriodCoverage.EmptyStretches(assessment.Periods).Select(stretch => stretch.First.Year == stretch.Last.Year
            ? wording.Label("period.question-year", ("year", Year(stretch.First.Year)))
            : wording.Label("period.question", ("first", Year(stretch.First.Year)), ("last", Year(stretch.Last.Year))));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
