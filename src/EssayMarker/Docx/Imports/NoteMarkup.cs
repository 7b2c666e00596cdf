using System.Xml.Linq;
using static EssayMarker.Docx.Imports.Markup;

namespace EssayMarker.Docx.Imports;

/// <summary>The parts beside the body: footnotes and comments.</summary>
internal static class NoteMarkup
{
    public static XElement Footnotes(IReadOnlyList<IReadOnlyList<Manuscript.Paragraph>> notes) => Root(
        "footnotes",
        Separator("separator", -1),
        Separator("continuationSeparator", 0),
        notes.Select((note, at) => Word(
            "footnote",
            Attribute("id", at + 1),
            note.Count > 0 ? note.Select((paragraph, line) => ParagraphMarkup.OfNote(paragraph, line == 0)) : Word("p"))));

    public static XElement Comments(IReadOnlyList<Manuscript.Comment> comments) => Root(
        "comments",
        comments.Select((comment, at) => Word(
            "comment",
            Attribute("id", at),
            Attribute("author", comment.Author),
            comment.Lines.Count > 0 ? comment.Lines.Select(line => Word("p", ParagraphMarkup.Run(line))) : Word("p"))));

    private static XElement Separator(string kind, int id) =>
        Word("footnote", Attribute("type", kind), Attribute("id", id), Word("p", Word("r", Word(kind))));
}
