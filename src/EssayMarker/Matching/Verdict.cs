namespace EssayMarker.Matching;

/// <summary>What a sentence does for a point.</summary>
public enum Verdict
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It makes the point and deserves credit.</summary>
    Supports,

    /// <summary>It gives a fact of the point to the wrong actor.</summary>
    Misattributed,

    /// <summary>It denies the point.</summary>
    Contradicted,

    /// <summary>It reports the point as somebody else's view.</summary>
    Reported,
}
