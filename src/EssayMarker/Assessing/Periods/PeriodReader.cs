using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Periods;

/// <summary>Sorts the dated sentences of an essay into the periods of its rubric.</summary>
internal static class PeriodReader
{
    /// <summary>A date of more than a year is of a period that holds a quarter of it, or of which it holds a half: "1945–53" only touches what ends in 1945.</summary>
    private const double ShareOfDate = 0.25, ShareOfPeriod = 0.5;

    /// <summary>A date up to a leap year long belongs to every period that it touches: 1953 to what ends in that year and to what begins in it.</summary>
    private const int AYear = 366;

    /// <summary>The periods in the rubric's order, each with its sentences of the main text.</summary>
    public static IReadOnlyList<PeriodCoverage> Read(StudiedEssay essay)
    {
        if (essay.Rubric.Periods.Count == 0) return [];
        (int Number, DateSpan[] Dates)[] dated = [.. essay.Body.Select(sentence => (sentence.Number, Dates(sentence, essay.Rubric.Years)))];
        return
        [
            .. essay.Rubric.Periods.Select(period => new PeriodCoverage(
                period, [.. dated.Where(sentence => sentence.Dates.Any(date => IsOf(date, period))).Select(sentence => sentence.Number)])),
        ];
    }

    /// <summary>A sentence's own dates and those of the evidence it names, within scope; where one lies within another the finer one: the arrest of Beria, "in 1953", was in June.</summary>
    private static DateSpan[] Dates(StudiedSentence sentence, DateSpan? years)
    {
        IEnumerable<DateSpan> own = sentence.Dates.Where(date => date.IsExact).Select(date => Side(sentence, date));
        IEnumerable<DateSpan> known = sentence.Items.SelectMany(item => new[] { item.Known?.Date, item.Known?.Fact?.Date }).OfType<DateSpan>();
        DateSpan[] all = [.. own.Concat(known).Distinct().Where(date => years is not { } scope || (scope.Overlaps(date) && !date.Contains(scope)))];
        return [.. all.Where(date => !all.Any(other => other != date && date.Contains(other)))];
    }

    /// <summary>"After 1945" is of what begins there, "until 1953" of what ends there.</summary>
    private static DateSpan Side(StudiedSentence sentence, DateMention date) => (IsLong(date.Span) || date.First == 0 ? "" : sentence.Words[date.First - 1].Text) switch
    {
        "after" or "since" or "from" => new DateSpan(date.Span.Last, date.Span.Last),
        "before" or "until" or "till" or "by" or "to" => new DateSpan(date.Span.First, date.Span.First),
        _ => date.Span,
    };

    private static bool IsOf(DateSpan date, DateSpan period)
    {
        if (!date.Overlaps(period)) return false;
        if (!IsLong(date)) return true;
        int shared = Days(date.First > period.First ? date.First : period.First, date.Last < period.Last ? date.Last : period.Last);
        return shared >= ShareOfDate * Days(date.First, date.Last) || shared >= ShareOfPeriod * Days(period.First, period.Last);
    }

    private static bool IsLong(DateSpan date) => Days(date.First, date.Last) > AYear;

    private static int Days(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;
}
