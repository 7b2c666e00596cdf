namespace EssayMarker.Assessing.Drafts;

/// <summary>Which way something on a scale moved.</summary>
public enum Direction
{
    /// <summary>Up.</summary>
    Up,

    /// <summary>Neither up nor down.</summary>
    Unchanged,

    /// <summary>Down.</summary>
    Down,
}
