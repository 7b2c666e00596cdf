using EssayMarker.Essays;

namespace EssayMarker.Docx.Imports;

/// <summary>What the other format says that a paragraph is.</summary>
internal sealed record ParagraphFormat
{
    public static readonly ParagraphFormat Plain = new();

    public static readonly ParagraphFormat Quotation = new() { Look = ParagraphLook.Quotation };

    public ParagraphLook Look { get; init; }

    /// <summary>From 1 to 9, or <see langword="null"/>.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>The list that it is an item of, or <see langword="null"/>; a further paragraph of an item has none.</summary>
    public ListItem? Item { get; init; }

    /// <summary>How far the whole paragraph is set in from the left, in twentieths of a point.</summary>
    public int Indent { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>A heading of that level, kept within 1 to 9.</summary>
    public static ParagraphFormat Heading(int level) => new() { HeadingLevel = Math.Clamp(level, 1, 9) };
}
