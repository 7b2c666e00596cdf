using System.Globalization;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data;

/// <summary>Dates of the points set: years, months, days, spans of years.</summary>
internal static class Dates
{
    public static DateSpan? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        int[] parts = [.. text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts switch
        {
            [int year] => new DateSpan(new(year, 1, 1), new(year, 12, 31)),
            [int first, > 12 and int last] => new DateSpan(new(first, 1, 1), new(last, 12, 31)),
            [int year, int month] => new DateSpan(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)),
            [int year, int month, int day] => new DateSpan(new(year, month, day), new(year, month, day)),
            _ => null,
        };
    }
}
