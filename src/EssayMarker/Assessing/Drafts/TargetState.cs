namespace EssayMarker.Assessing.Drafts;

/// <summary>Whether the second draft does what a next step of the first asked for.</summary>
public enum TargetState
{
    /// <summary>It does.</summary>
    Met,

    /// <summary>Something was done, and not all of it.</summary>
    Begun,

    /// <summary>Nothing of it was found.</summary>
    NotYet,

    /// <summary>The sentence that it was about is no longer there.</summary>
    Dropped,

    /// <summary>It cannot be told: the second draft has no level, or the program has no test for the step.</summary>
    CannotTell,
}
