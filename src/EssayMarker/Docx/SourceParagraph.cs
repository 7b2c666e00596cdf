using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>A paragraph that was read and its place in the XML.</summary>
/// <param name="Element">The <c>w:p</c>; where deleted paragraph marks join several, the last of them; for drawn text its own element.</param>
/// <param name="Content">What was read. Its number is its index in <see cref="DocxDocument.Paragraphs"/>.</param>
/// <param name="Pieces">Where each stretch of its text is, in order and without gaps; all of them in the main part, unless it is a note's.</param>
public sealed record SourceParagraph(XElement Element, RawParagraph Content, IReadOnlyList<SourceText> Pieces)
{
    /// <summary>
    /// For a note, the <c>w:r</c> in the body that refers to it; for a text box, the <c>w:r</c> in the body that holds the shape: Word ignores
    /// comments anchored inside them. <see langword="null"/> for a paragraph of the body itself, and for a note that nothing refers to.
    /// </summary>
    public XElement? Anchor { get; init; }

    /// <summary>The paragraph's text.</summary>
    public string Text => Content.Text;

    /// <summary>Where it stands.</summary>
    public Story Story => Content.Story;
}
