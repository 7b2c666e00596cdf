using EssayMarker.Essays;

namespace EssayMarker.Docx.Imports;

/// <summary>A text that was read from another format, as far as it matters to marking: paragraphs in order, notes, comments.</summary>
/// <param name="Paragraphs">The body's paragraphs, those of tables among them.</param>
/// <param name="Notes">The paragraphs of each note; a <see cref="NoteMark"/> names it by its index.</param>
/// <param name="Comments">The comments that were in it; marks name them by their index.</param>
/// <param name="Warnings">What was left out, each kind of thing once.</param>
internal sealed record Manuscript(
    IReadOnlyList<Manuscript.Paragraph> Paragraphs,
    IReadOnlyList<IReadOnlyList<Manuscript.Paragraph>> Notes,
    IReadOnlyList<Manuscript.Comment> Comments,
    IReadOnlyList<Warning> Warnings)
{
    /// <summary>A paragraph and what stands in it.</summary>
    public sealed record Paragraph(ParagraphFormat Format, Cell? Cell, IReadOnlyList<Piece> Pieces);

    /// <summary>Where in the tables a paragraph stands: the outermost one counts, each number from 0 in document order.</summary>
    public sealed record Cell(int Table, int Row, int Column);

    /// <summary>A comment of somebody else's.</summary>
    public sealed record Comment(string Author, IReadOnlyList<string> Lines);

    /// <summary>Something that stands in a paragraph.</summary>
    public abstract record Piece;

    /// <summary>Text, in which <c>\n</c> breaks the line and <c>\t</c> is a tab.</summary>
    public sealed record Text(string Value, RunFormat Format) : Piece;

    /// <summary>The place where a note is referred to.</summary>
    public sealed record NoteMark(int Note) : Piece;

    /// <summary>Where the words that a comment is about begin.</summary>
    public sealed record CommentStart(int Comment) : Piece;

    /// <summary>Where they end.</summary>
    public sealed record CommentEnd(int Comment) : Piece;
}
