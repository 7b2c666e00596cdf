namespace EssayMarker.Assessing.Drafts;

/// <summary>How two drafts do in one strand.</summary>
/// <param name="Before">How the first does.</param>
/// <param name="After">How the second does.</param>
public sealed record StrandChange(StrandResult Before, StrandResult After)
{
    /// <summary>Which way the strand's level moved.</summary>
    public Direction Level => RangeChange.Towards(Before.Level, After.Level);
}
