namespace EssayMarker.Essays;

/// <summary>A paragraph as the reader of the document sees it.</summary>
/// <param name="Number">Position from 0 over all paragraphs read, in document order: body, then footnotes, then endnotes; empty ones count.</param>
/// <param name="Text">The text with tracked changes accepted, field results only, a tab as <c>\t</c>, a break as <c>\n</c>, note marks left out.</param>
/// <param name="Story">Where it stands.</param>
/// <param name="Role">What it is to a marker.</param>
public sealed record Paragraph(int Number, string Text, Story Story, ParagraphRole Role)
{
    /// <summary>Whether it is an item of a list (bulleted or numbered by the word processor or by hand).</summary>
    public bool IsListItem { get; init; }

    /// <summary>The bullet or number that the word processor shows before it, such as <c>2.1</c>; no part of the text. <see langword="null"/> outside such lists.</summary>
    public string? ListLabel { get; init; }

    /// <summary>How deep it is in a list of the word processor, from 0, or <see langword="null"/>.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Whether it stands in a cell of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>The heading level from 1 to 9 that its style gives it, or <see langword="null"/>.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>For a note: where in the body it is referred to (length 0), or <see langword="null"/> where nothing refers to it.</summary>
    public TextSpan? Reference { get; init; }
}
