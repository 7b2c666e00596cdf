namespace EssayMarker.Assessing;

/// <summary>The marks that the essay may deserve.</summary>
public sealed record MarkRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="low">The lowest mark, at least 0.</param>
    /// <param name="likely">The most likely mark, within the range.</param>
    /// <param name="high">The highest mark.</param>
    /// <exception cref="ArgumentOutOfRangeException">The three are not in order or below 0.</exception>
    public MarkRange(int low, int likely, int high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(likely, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, likely);
        (Low, Likely, High) = (low, likely, high);
    }

    /// <summary>The lowest mark.</summary>
    public int Low { get; }

    /// <summary>The most likely mark.</summary>
    public int Likely { get; }

    /// <summary>The highest mark.</summary>
    public int High { get; }
}
