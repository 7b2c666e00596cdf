namespace EssayMarker.Assessing.Drafts;

/// <summary>How the state of a point moved from one draft to the next. A point is credited where it is met or partly met.</summary>
public enum PointMovement
{
    /// <summary>Credited now, and not before.</summary>
    Gained,

    /// <summary>Partly met before, met now.</summary>
    Rose,

    /// <summary>The same as before.</summary>
    Unchanged,

    /// <summary>Credited neither before nor now, and in another state: denied before, say, and not found now.</summary>
    Shifted,

    /// <summary>Met before, partly met now.</summary>
    Fell,

    /// <summary>Credited before, and not now.</summary>
    Lost,
}
