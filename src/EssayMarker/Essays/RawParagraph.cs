namespace EssayMarker.Essays;

/// <summary>A paragraph as it was read, before anyone decides what it is to a marker.</summary>
/// <param name="Text">The text as <see cref="Paragraph.Text"/> defines it.</param>
public sealed record RawParagraph(string Text)
{
    /// <summary>Where it stands.</summary>
    public Story Story { get; init; }

    /// <summary>What its style says it is.</summary>
    public ParagraphLook Look { get; init; }

    /// <summary>Whether the word processor numbers it or puts a bullet before it.</summary>
    public bool IsListItem { get; init; }

    /// <summary>The bullet or number that the word processor shows before it, or <see langword="null"/>.</summary>
    public string? ListLabel { get; init; }

    /// <summary>How deep it is in a list of the word processor, from 0, or <see langword="null"/>.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Whether it stands in a cell of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>The heading level from 1 to 9 that its style gives it, or <see langword="null"/>.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether the whole paragraph, not only its first line, is set in from the left.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether it is centred.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether all its words are bold or underlined.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>For a note: where in the body it is referred to (length 0), or <see langword="null"/> where nothing refers to it.</summary>
    public TextSpan? Reference { get; init; }
}
