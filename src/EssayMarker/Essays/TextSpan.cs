namespace EssayMarker.Essays;

/// <summary>A stretch of one paragraph of an essay.</summary>
/// <param name="Paragraph">The paragraph's number, from 0, over all paragraphs read in document order.</param>
/// <param name="Start">Offset of the first UTF-16 unit in <see cref="Essays.Paragraph.Text"/>, from 0.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextSpan(int Paragraph, int Start, int Length)
{
    /// <summary>Offset just past the last UTF-16 unit.</summary>
    public int End => Start + Length;
}
