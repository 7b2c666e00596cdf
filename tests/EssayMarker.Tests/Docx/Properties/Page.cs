using System.Globalization;
using System.Text;
using EssayMarker.Essays;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>A document while it is written down, together with what a reader must find in it.</summary>
internal sealed class Page
{
    private readonly List<(bool IsEndnote, string Id, IReadOnlyList<Paragraph> Content)> _notes = [];
    private readonly List<ExpectedParagraph> _boxes = [];
    private readonly List<string> _footnotes = [], _endnotes = [];
    private StringBuilder _xml = new();
    private ExpectedParagraph? _paragraph;
    private List<ExpectedParagraph> _found = [];
    private (Story Story, string? Element, string? Id) _where = (Story.Body, null, null);
    private int _silence, _id, _note = 1;

    public string Body { get; private set; } = "";

    public StringBuilder Comments { get; } = new();

    public string Footnotes => string.Concat(_footnotes);

    public string Endnotes => string.Concat(_endnotes);

    /// <summary>All paragraphs in the order in which they are to be read.</summary>
    public IReadOnlyList<ExpectedParagraph> Expected => _found;

    /// <summary>Writes everything: the body, then the notes that it refers to, then one that nothing refers to.</summary>
    public static Page Of(IReadOnlyList<Block> body, IReadOnlyList<Paragraph> orphan)
    {
        var page = new Page();
        page.Write(body);
        page.Body = page._xml.ToString();
        foreach (bool isEndnote in new[] { false, true })
        {
            foreach ((_, string id, IReadOnlyList<Paragraph> content) in page._notes.Where(note => note.IsEndnote == isEndnote)) page.WriteNote(isEndnote, id, content, isReferred: true);
            if (!isEndnote && orphan.Count > 0) page.WriteNote(isEndnote, page.NextNote(), orphan, isReferred: false);
        }
        return page;
    }

    public void Mark(string xml) => _xml.Append(xml);

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks) block.Write(this);
    }

    public void Write(IEnumerable<Piece> pieces)
    {
        foreach (Piece piece in pieces) piece.Write(this);
    }

    /// <summary>Text that a reader sees.</summary>
    public void Show(string text)
    {
        if (_silence == 0) _paragraph!.Text.Append(text);
    }

    /// <summary>What is written meanwhile nobody sees.</summary>
    public void InSilence(Action write)
    {
        _silence++;
        write();
        _silence--;
    }

    /// <summary>Nothing may be put into what is written meanwhile.</summary>
    public void Uncut(Action write)
    {
        int start = _paragraph!.Text.Length;
        write();
        _paragraph.Uncut.Add((start, _paragraph.Text.Length));
    }

    public void BeginParagraph()
    {
        _paragraph = new ExpectedParagraph(_where.Story, _where.Element, _where.Id);
        _found.Add(_paragraph);
    }

    /// <summary>The boxes in a paragraph come after it.</summary>
    public void EndParagraph()
    {
        if (_where.Element == "shape") return;
        _found.AddRange(_boxes);
        _boxes.Clear();
    }

    public string NextId() => (++_id).ToString(CultureInfo.InvariantCulture);

    public string Comment(string text)
    {
        string id = NextId();
        Comments.Append(CultureInfo.InvariantCulture, $"<w:comment w:id=\"{id}\" w:author=\"Teacher\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>");
        return id;
    }

    public string DeletedNote()
    {
        string id = NextNote();
        _footnotes.Add($"<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>This note is deleted.</w:t></w:r></w:p></w:footnote>");
        return id;
    }

    public string Note(bool isEndnote, IReadOnlyList<Paragraph> content)
    {
        string id = NextNote();
        _notes.Add((isEndnote, id, content));
        return id;
    }

    public (string Name, string Content) Box(IReadOnlyList<Paragraph> content)
    {
        string name = $"box{NextId()}";
        (StringBuilder xml, ExpectedParagraph? paragraph, List<ExpectedParagraph> found, (Story, string?, string?) where) = (_xml, _paragraph, _found, _where);
        (_xml, _found, _where) = (new StringBuilder(), _boxes, (_where.Story, "shape", name));
        Write(content);
        string written = _xml.ToString();
        (_xml, _paragraph, _found, _where) = (xml, paragraph, found, where);
        return (name, written);
    }

    private string NextNote() => (++_note).ToString(CultureInfo.InvariantCulture);

    private void WriteNote(bool isEndnote, string id, IReadOnlyList<Paragraph> content, bool isReferred)
    {
        _xml = new StringBuilder();
        string element = isEndnote ? "endnote" : "footnote";
        _where = (isEndnote ? Story.Endnote : Story.Footnote, isReferred ? $"{element}Reference" : null, id);
        Write(content);
        // Their order in the part does not matter.
        (isEndnote ? _endnotes : _footnotes).Insert(0, $"<w:{element} w:id=\"{id}\">{_xml}</w:{element}>");
    }
}
