namespace EssayMarker.Matching.Names;

/// <summary>Whether what is said belongs to the one it is said of.</summary>
internal enum Agreement
{
    /// <summary>Nobody is named, or it belongs to nobody.</summary>
    Unknown,

    /// <summary>It does, at least in part.</summary>
    Agrees,

    /// <summary>It belongs to others only.</summary>
    Crossed,
}
