using EssayMarker.Assessing;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>What a text may earn, against the essay that it was made from or by itself.</summary>
public enum Bound
{
    /// <summary>The level of the original.</summary>
    SameLevel,

    /// <summary>Level 2 or no level.</summary>
    Level2AtMost,

    /// <summary>A level less than the original; one at level 1 or 2 may keep its level.</summary>
    OneLevelDown,

    /// <summary>The lower half of level 3.</summary>
    LowLevel3AtMost,

    /// <summary>A mark more or less than the original.</summary>
    WithinOneMark,

    /// <summary>No mark less than the original.</summary>
    NotLess,
}

/// <summary>Whether a bound is kept.</summary>
public static class Bounds
{
    /// <summary>The top of the lower half of level 3 on a scale of 25.</summary>
    private const int LowLevel3 = 13;

    /// <summary>The mark given, 0 where there is no level.</summary>
    public static int MarkOf(Assessment assessment) => assessment.Level?.Marks.Likely ?? 0;

    /// <summary>The level given, 0 where there is none.</summary>
    public static int LevelOf(Assessment assessment) => assessment.Level?.Level.Number ?? 0;

    public static bool IsKept(this Bound bound, Assessment original, Assessment made) => bound switch
    {
        Bound.SameLevel => LevelOf(original) == LevelOf(made),
        Bound.Level2AtMost => LevelOf(made) <= 2,
        Bound.OneLevelDown => LevelOf(made) < LevelOf(original) || (LevelOf(original) <= 2 && MarkOf(made) <= MarkOf(original)),
        Bound.LowLevel3AtMost => MarkOf(made) <= LowLevel3,
        Bound.WithinOneMark => Math.Abs(MarkOf(original) - MarkOf(made)) <= 1,
        _ => MarkOf(made) >= MarkOf(original),
    };
}
