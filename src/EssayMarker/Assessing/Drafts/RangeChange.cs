namespace EssayMarker.Assessing.Drafts;

/// <summary>The levels and marks of two drafts.</summary>
/// <param name="Before">Those of the first.</param>
/// <param name="After">Those of the second.</param>
public sealed record RangeChange(LevelJudgement Before, LevelJudgement After)
{
    /// <summary>Which way the most likely mark moved.</summary>
    public Direction Marks => Towards(Before.Marks.Likely, After.Marks.Likely);

    /// <summary>Which way the level moved.</summary>
    public Direction Level => Towards(Before.Level.Number, After.Level.Number);

    /// <summary>Whether the two ranges share a mark: then the move lies within what the program is unsure of.</summary>
    public bool Overlap => Before.Marks.Low <= After.Marks.High && After.Marks.Low <= Before.Marks.High;

    internal static Direction Towards(double before, double after) => after > before ? Direction.Up : after < before ? Direction.Down : Direction.Unchanged;
}
