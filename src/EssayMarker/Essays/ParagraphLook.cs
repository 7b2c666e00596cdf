namespace EssayMarker.Essays;

/// <summary>What the word processor's style says a paragraph is.</summary>
public enum ParagraphLook
{
    /// <summary>Nothing in particular.</summary>
    Ordinary,

    /// <summary>A title or subtitle.</summary>
    Title,

    /// <summary>A quotation set off from the text.</summary>
    Quotation,

    /// <summary>A line of a table of contents.</summary>
    Contents,

    /// <summary>An entry of a bibliography.</summary>
    Bibliography,
}
