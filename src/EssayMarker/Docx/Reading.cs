using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>One document while it is being read: what has been found so far.</summary>
/// <param name="styles">The document's styles.</param>
/// <param name="numbering">The document's lists, which count as it is read.</param>
internal sealed class Reading(StyleSheet styles, Numbering numbering)
{
    private readonly List<ParagraphBuilder> _paragraphs = [];

    public StyleSheet Styles { get; } = styles;

    public Numbering Numbering { get; } = numbering;

    public ReadingWarnings Warnings { get; } = new();

    public CommentMarks Comments { get; } = new();

    public List<NoteMark> Notes { get; } = [];

    public HiddenTexts Hidden { get; } = new();

    /// <summary>The start of the paragraph that comes next.</summary>
    public TextSpan Ahead => new(_paragraphs.Count, 0, 0);

    /// <summary>The end of the last paragraph.</summary>
    public TextSpan Behind => _paragraphs.Count == 0 ? Ahead : _paragraphs[^1].Here;

    public ParagraphBuilder Begin(Story story, bool isInTable, XElement? anchor, TextSpan? reference)
    {
        var paragraph = new ParagraphBuilder(_paragraphs.Count, story, isInTable, anchor) { Reference = reference };
        _paragraphs.Add(paragraph);
        return paragraph;
    }

    public IReadOnlyList<SourceParagraph> Build() => _paragraphs.ConvertAll(paragraph => paragraph.Build());
}
