using System.Globalization;

namespace EssayMarker.Rubrics;

/// <summary>A span of days, both ends included.</summary>
/// <remarks>Written <c>1957</c>, <c>1957-06</c>, <c>1957-06-18</c>, <c>1946-1948</c>, or two of the first three with <c>/</c> between: <c>1945-05-10/1953-03</c>.</remarks>
public readonly record struct DateSpan
{
    /// <summary>The span from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day; not before <see cref="First"/>.</summary>
    public DateOnly Last { get; }

    /// <summary>The whole years that it touches: 1956-02-25 gives 1956.</summary>
    public DateSpan Years => new(new DateOnly(First.Year, 1, 1), new DateOnly(Last.Year, 12, 31));

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether all of <paramref name="other"/> lies within.</summary>
    public bool Contains(DateSpan other) => First <= other.First && other.Last <= Last;

    /// <summary>Reads one of the five ways to write a span; it may not run backwards.</summary>
    public static bool TryParse(string text, out DateSpan span)
    {
        span = default;
        if (text.Split('/') is [var from, var to])
        {
            if (from.Length == 9 || to.Length == 9 || !TryParse(from, out DateSpan start) || !TryParse(to, out DateSpan end) || end.Last < start.First) return false;
            span = new(start.First, end.Last);
            return true;
        }

        if (Day(text, "yyyy-MM-dd") is { } day)
            span = new(day, day);
        else if (Day(text, "yyyy-MM") is { } month)
            span = new(month, month.AddMonths(1).AddDays(-1));
        else if (text.Length == 9 && text[4] == '-' && Day(text[..4], "yyyy") is { } first && Day(text[5..], "yyyy") is { } last && first <= last)
            span = new(first, YearEnd(last));
        else if (Day(text, "yyyy") is { } year)
            span = new(year, YearEnd(year));
        else
            return false;
        return true;
    }

    /// <summary>The shortest of the first four ways to write it; a span that none of them fits is written as two days with <c>/</c> between.</summary>
    public override string ToString()
    {
        if (First == Last)
            return Text(First, "yyyy-MM-dd");
        if (this == Years)
            return First.Year == Last.Year ? Text(First, "yyyy") : $"{Text(First, "yyyy")}-{Text(Last, "yyyy")}";
        bool wholeMonth = First.Day == 1 && Last == First.AddMonths(1).AddDays(-1);
        return wholeMonth ? Text(First, "yyyy-MM") : $"{Text(First, "yyyy-MM-dd")}/{Text(Last, "yyyy-MM-dd")}";
    }

    private static DateOnly? Day(string text, string format) =>
        text.Length == format.Length && text.All(letter => char.IsAsciiDigit(letter) || letter == '-')
        && DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static DateOnly YearEnd(DateOnly day) => new(day.Year, 12, 31);

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
