using System.Globalization;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Language;

/// <summary>Reads years, months, days, decades and ranges such as "25 February 1956", "1945-53", "the 1930s".</summary>
internal static class DateReader
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Select(name => name.ToLowerInvariant())];

    /// <summary>Before these a number counts things and is no year.</summary>
    private static readonly HashSet<string> Counted = new(
        """
        people men women prisoners tanks soldiers troops roubles rubles tons tonnes miles km hectares acres deaths churches officers officials delegates members workers farms factories
        victims arrests executions million thousand per pounds dollars
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The dates of a sentence, in order.</summary>
    public static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<Word> words)
    {
        var dates = new List<DateMention>();
        for (int at = 0; at < words.Count; at++)
        {
            if (Decade(words[at].Text, text, words[at]) is { } decade) dates.Add(new DateMention(decade, at, at + 1, IsExact: false));
            else if (Year(words, at) is { } year) dates.Add(RangeEnd(text, words, at, year) is { } last ? new DateMention(Years(year, last), at, ++at + 1, IsExact: true) : Fine(words, at, year));
        }

        return dates;
    }

    private static int? Year(IReadOnlyList<Word> words, int at)
    {
        bool counts = at + 1 < words.Count && Counted.Contains(words[at + 1].Text);
        return !counts && Number(words[at].Text, 4) is { } year and >= 1000 and < 2100 ? year : null;
    }

    private static DateSpan? Decade(string word, string text, Word where)
    {
        bool isPlural = word.Length == 5 && word[4] == 's';
        bool isPossessive = word.Length == 4 && where.Length > 4 && text[where.Start + where.Length - 1] == 's';
        bool isDecade = (isPlural || isPossessive) && word[3] == '0';
        return isDecade && Number(word[..4], 4) is { } first and >= 1000 and < 2100 ? Years(first, first + 9) : null;
    }

    private static int? RangeEnd(string text, IReadOnlyList<Word> words, int at, int year)
    {
        if (at + 1 >= words.Count) return null;
        string between = text[(words[at].Start + words[at].Length)..words[at + 1].Start].Trim();
        if (between is not ("-" or "–" or "—" or "/")) return null;
        int? last = Number(words[at + 1].Text, 4) ?? (Number(words[at + 1].Text, 2) is { } digits ? (year / 100 * 100) + digits : null);
        return last > year && last < 2100 ? last : null;
    }

    /// <summary>A year with the month and day before it, as far as they are given.</summary>
    private static DateMention Fine(IReadOnlyList<Word> words, int at, int year)
    {
        int monthAt = Before(words, at);
        int month = monthAt >= 0 ? Array.IndexOf(Months, words[monthAt].Text) + 1 : 0;
        if (month is 0 or 13) return new DateMention(Years(year, year), at, at + 1, IsExact: true);
        int length = DateTime.DaysInMonth(year, month);
        int dayAt = Before(words, monthAt);
        int day = dayAt >= 0 ? Day(words[dayAt].Text) : 0;
        if (day < 1 || day > length) return new DateMention(new DateSpan(new(year, month, 1), new(year, month, length)), monthAt, at + 1, IsExact: true);
        var date = new DateOnly(year, month, day);
        return new DateMention(new DateSpan(date, date), dayAt, at + 1, IsExact: true);
    }

    private static int Before(IReadOnlyList<Word> words, int at) => at > 0 && words[at - 1].Text == "of" ? at - 2 : at - 1;

    private static int Day(string word) => Number(word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word, 1, 2) ?? 0;

    private static int? Number(string word, int digits) => Number(word, digits, digits);

    private static int? Number(string word, int fewest, int most) =>
        word.Length >= fewest && word.Length <= most && word.All(char.IsAsciiDigit) ? int.Parse(word, CultureInfo.InvariantCulture) : null;

    private static DateSpan Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
}
