namespace EssayMarker.Essays;

/// <summary>The part of a document that a paragraph stands in (a "story" in ECMA-376 17.2).</summary>
public enum Story
{
    /// <summary>The main text.</summary>
    Body,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>An endnote.</summary>
    Endnote,
}
