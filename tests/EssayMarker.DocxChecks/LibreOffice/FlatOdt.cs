using System.Xml.Linq;
using EssayMarker.DocxChecks.Words;

namespace EssayMarker.DocxChecks.LibreOffice;

/// <summary>
/// Reads the words of a flat OpenDocument text (OpenDocument 1.3 part 3), as LibreOffice makes one of a .docx. It shares nothing with the reader
/// that it checks.
/// </summary>
public sealed class FlatOdt
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Extension = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
    private static readonly XNamespace Vector = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

    // What is no text: deletions are told apart below, a list's label and a note's mark are made by the program, indexes hold templates.
    private static readonly HashSet<XName> Skipped =
    [
        Text + "tracked-changes", Text + "note-citation", Text + "number", Text + "ruby-text", Text + "hidden-text", Text + "hidden-paragraph",
        Text + "table-of-content-source", Text + "illustration-index-source", Text + "table-index-source", Text + "object-index-source",
        Text + "user-index-source", Text + "alphabetical-index-source", Text + "bibliography-source", Text + "sequence-decls",
        Text + "variable-decls", Text + "user-field-decls", Text + "dde-connection-decls", Text + "label", Text + "section-source",
        Office + "annotation", Office + "forms", Office + "event-listeners", Drawing + "object", Drawing + "object-ole", Drawing + "image",
        Vector + "title", Vector + "desc", Table + "covered-table-cell", Table + "title", Table + "desc",
    ];

    // Fields (7.3 to 7.7) that LibreOffice reckons anew.
    private static readonly HashSet<XName> Fields =
    [
        .. new[]
        {
            "date", "time", "page-number", "page-count", "paragraph-count", "word-count", "character-count", "table-count", "image-count",
            "object-count", "page-continuation", "file-name", "template-name", "sheet-name", "title", "subject", "keywords", "description",
            "creator", "initial-creator", "author-name", "author-initials", "editing-duration", "editing-cycles", "creation-date",
            "creation-time", "modification-date", "modification-time", "print-date", "print-time", "printed-by", "user-defined", "chapter",
            "bookmark-ref", "reference-ref", "sequence-ref", "note-ref", "sequence", "variable-get", "variable-set", "variable-input",
            "user-field-get", "user-field-input", "expression", "table-formula", "conditional-text", "database-display", "database-name",
        }.Select(name => Text + name),
    ];

    private static readonly HashSet<XName> Controls = [Text + "text-input", Text + "drop-down", Extension + "content-control"];

    private readonly WordList _body = new();
    private readonly WordList _notes = new();
    private readonly WordList _boxes = new();
    private readonly FlatOdtStyles _styles;
    private readonly HashSet<string> _deletions;
    private readonly HashSet<string> _openDeletions = [];
    private WordOrigin _origin;

    private FlatOdt(XElement document)
    {
        _styles = new FlatOdtStyles(document);
        _deletions =
        [
            .. document.Descendants(Text + "changed-region").Where(region => region.Element(Text + "deletion") is not null)
                .Select(region => (string?)region.Attribute(Text + "id") ?? ""),
        ];
        if (document.Element(Office + "body")?.Element(Office + "text") is { } text) ReadChildren(text, _body, isHidden: false);
    }

    /// <summary>The words of a document.</summary>
    /// <param name="file">The flat file, from its start.</param>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public static StoryWords Words(Stream file)
    {
        var reader = new FlatOdt(XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!);
        return new StoryWords(reader._body.ToList(), reader._notes.ToList(), reader._boxes.ToList());
    }

    private void ReadChildren(XElement container, WordList story, bool isHidden)
    {
        foreach (XNode node in container.Nodes())
        {
            if (node is XElement element) Read(element, story, isHidden);
            else if (node is XText text && !isHidden && _openDeletions.Count == 0) story.Add(text.Value, _origin);
        }
    }

    private void Read(XElement element, WordList story, bool isHidden)
    {
        if (Skipped.Contains(element.Name)) return;
        if (element.Name == Text + "p" || element.Name == Text + "h")
        {
            EndParagraph(story);
            ReadChildren(element, story, _styles.IsHidden("paragraph", StyleOf(element)) ?? false);
            EndParagraph(story);
        }
        else if (element.Name == Text + "span") ReadChildren(element, story, _styles.IsHidden("text", StyleOf(element)) ?? isHidden);
        else if (element.Name == Text + "s" || element.Name == Text + "tab" || element.Name == Text + "line-break") story.Add(" ");
        else if (element.Name == Text + "change-start") Open(element);
        else if (element.Name == Text + "change-end") _openDeletions.Remove(ChangeOf(element));
        else if (element.Name == Text + "note") ReadApart(element, _notes);
        else if (element.Name == Text + "section" && (string?)element.Attribute(Text + "display") == "none") return;
        else if (element.Name.Namespace == Drawing && element.Name != Drawing + "a") ReadApart(element, story == _notes ? _notes : _boxes);
        else if (Fields.Contains(element.Name)) ReadFrom(WordOrigin.Field, element, story, isHidden);
        else if (Controls.Contains(element.Name)) ReadFrom(WordOrigin.Control, element, story, isHidden);
        else ReadChildren(element, story, isHidden);
    }

    private void ReadFrom(WordOrigin origin, XElement element, WordList story, bool isHidden)
    {
        WordOrigin outer = _origin;
        _origin |= origin;
        ReadChildren(element, story, isHidden);
        _origin = outer;
    }

    // The word that the note or the shape stands in goes on after it.
    private void ReadApart(XElement element, WordList story)
    {
        if (story == _boxes || story == _notes) ReadChildren(element, story, isHidden: false);
    }

    // LibreOffice leaves deleted text in its place, between the marks of a change that is a deletion.
    private void Open(XElement change)
    {
        if (_deletions.Contains(ChangeOf(change))) _openDeletions.Add(ChangeOf(change));
    }

    // A deleted paragraph mark joins two paragraphs, and so their words.
    private void EndParagraph(WordList story)
    {
        if (_openDeletions.Count == 0) story.End();
    }

    private static string ChangeOf(XElement mark) => (string?)mark.Attribute(Text + "change-id") ?? "";

    private static string? StyleOf(XElement element) => (string?)element.Attribute(Text + "style-name");
}
