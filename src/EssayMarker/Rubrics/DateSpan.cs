namespace EssayMarker.Rubrics;

/// <summary>A span of days, both ends included; written <c>1957</c>, <c>1957-06</c>, <c>1957-06-18</c> or <c>1946-1948</c>.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before <paramref name="First"/>.</param>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether all of <paramref name="other"/> lies within.</summary>
    public bool Contains(DateSpan other) => First <= other.First && other.Last <= Last;
}
