using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>A stretch of a paragraph's text and the element that it came from.</summary>
/// <param name="Element">The <c>w:t</c>, <c>w:tab</c>, <c>w:br</c>, <c>w:sym</c>, <c>m:oMath</c> …</param>
/// <param name="Run">The <c>w:r</c> that holds it; for an equation, which stands beside runs, the equation itself.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the paragraph's text, from 0.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
public sealed record SourceText(XElement Element, XElement Run, int Start, int Length)
{
    /// <summary>
    /// For a <c>w:t</c>, the offset in the element's own text of the unit at <see cref="Start"/>: more than 0 where Word trims white space
    /// before it. From there on both run in step.
    /// </summary>
    public int Offset { get; init; }

    /// <summary>Offset just past its last UTF-16 unit in the paragraph's text.</summary>
    public int End => Start + Length;
}
