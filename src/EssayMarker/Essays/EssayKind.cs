namespace EssayMarker.Essays;

/// <summary>What a text is. Only an <see cref="Essay"/> gets a level.</summary>
public enum EssayKind
{
    /// <summary>An essay.</summary>
    Essay,

    /// <summary>The plan of an essay.</summary>
    Plan,

    /// <summary>Notes, such as a revision page.</summary>
    Notes,

    /// <summary>Anything else: another subject, too little text, no prose.</summary>
    Other,
}
