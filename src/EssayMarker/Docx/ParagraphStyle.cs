using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What the properties of a paragraph and its style come to.</summary>
internal sealed record ParagraphStyle
{
    public static readonly ParagraphStyle Plain = new();

    public ParagraphLook Look { get; init; }

    public bool IsListItem { get; init; }

    public int? HeadingLevel { get; init; }

    public bool IsIndented { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Whether its words are hidden, unless a run says otherwise.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its words are bold or underlined, unless a run says otherwise.</summary>
    public bool IsEmphasised { get; init; }
}
