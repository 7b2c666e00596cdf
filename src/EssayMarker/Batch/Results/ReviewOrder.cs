using System.Globalization;
using EssayMarker.Batch.Results.Copies;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results;

/// <summary>Which essays a teacher should look at first: those that the program is unsure of, that lie near a boundary of levels, or that are unlike the others.</summary>
internal sealed class ReviewOrder(LevelScheme? levels, IReadOnlyList<EssayRecord> essays, IReadOnlyList<LikeEssays> copies)
{
    /// <summary>Marks between the ends of a range that is wider than two examiners commonly differ.</summary>
    private const int WideRange = 8;

    /// <summary>Fewer essays have no usual length.</summary>
    private const int FewestForLength = 5;

    /// <summary>Facts to check below which an essay is like any other.</summary>
    private const int FewestFacts = 2;

    /// <summary>Levels between the strongest and the weakest strand of an essay that is uneven.</summary>
    private const int UnevenStrands = 3;

    private readonly int _usualWords = essays.Count < FewestForLength ? 0 : essays.Select(essay => essay.Row.Words).Order().ElementAt(essays.Count / 2);

    /// <summary>The essays with a reason, the most pressing first, then by path.</summary>
    public IReadOnlyList<ReviewItem> Items() =>
    [
        .. essays.Select(essay => new ReviewItem(essay, [.. Reasons(essay).OrderByDescending(reason => reason.Weight)]))
            .Where(item => item.Reasons.Count > 0)
            .OrderByDescending(item => item.Weight).ThenBy(item => item.Essay.Path, StringComparer.Ordinal),
    ];

    private IEnumerable<ReviewReason> Reasons(EssayRecord essay)
    {
        if (essay.Row.Level is null)
            yield return new ReviewReason("no-level", 100, ("why", essay.Unusual.Count > 0 ? essay.Unusual[^1] : ""));
        foreach (LikeEssays pair in copies.Where(pair => pair.First == essay.Path || pair.Second == essay.Path))
            yield return new ReviewReason("shared", 70, ("words", Digits(pair.Words)), ("other", pair.First == essay.Path ? pair.Second : pair.First));
        if (essay.Row.Marks is { } marks && marks.High - marks.Low > WideRange)
            yield return new ReviewReason("uncertain", 50, ("low", Digits(marks.Low)), ("high", Digits(marks.High)));
        if (Boundary(essay) is { } boundary)
            yield return boundary;
        if (essay.Misattributed.Count + essay.DatesToCheck.Count is >= FewestFacts and int facts)
            yield return new ReviewReason("facts", 20 + (5 * Math.Min(facts, 6)), ("count", Digits(facts)));
        if (_usualWords > 0 && (essay.Row.Words * 10 < _usualWords * 6 || essay.Row.Words * 10 > _usualWords * 16))
            yield return new ReviewReason("length", 25, ("words", Digits(essay.Row.Words)), ("usual", Digits(_usualWords)));
        if (essay.Row.Strands.Count > 0 && essay.Row.Strands.Values.Max() - essay.Row.Strands.Values.Min() >= UnevenStrands)
            yield return new ReviewReason("uneven", 20, ("low", Digits(essay.Row.Strands.Values.Min())), ("high", Digits(essay.Row.Strands.Values.Max())));
        foreach (string why in essay.Row.Level is null ? [] : essay.Unusual)
            yield return new ReviewReason("warning", 30, ("why", why));
    }

    /// <summary>Whether one mark more or less would be another level.</summary>
    private ReviewReason? Boundary(EssayRecord essay)
    {
        if (levels is null || essay.Row is not { Marks: { } marks, Level: { } level })
            return null;
        Level? own = levels.Levels.FirstOrDefault(each => each.Low <= marks.Likely && marks.Likely <= each.High);
        int? other = own is null ? null
            : marks.Likely == own.High && own.Number < levels.Levels[^1].Number ? own.Number + 1
            : marks.Likely == own.Low && own.Number > levels.Levels[0].Number ? own.Number - 1
            : null;
        return other is null ? null : new ReviewReason("boundary", 40, ("level", Digits(level)), ("other", Digits(other.Value)), ("likely", Digits(marks.Likely)));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
