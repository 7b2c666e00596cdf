namespace EssayMarker.Docx.Splitting;

/// <summary>What a block of a document begins.</summary>
[Flags]
internal enum BlockStart
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A page, by a break that somebody set.</summary>
    Page = 1,

    /// <summary>A section.</summary>
    Section = 2,
}
