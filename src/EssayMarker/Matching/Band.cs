namespace EssayMarker.Matching;

/// <summary>How far a match can be relied on.</summary>
public enum Band
{
    /// <summary>A person should look: it is close to the threshold.</summary>
    Check,

    /// <summary>More likely right than not.</summary>
    Likely,

    /// <summary>Rarely wrong.</summary>
    Sure,
}
