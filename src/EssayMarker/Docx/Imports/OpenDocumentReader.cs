using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EssayMarker.Essays;
using static EssayMarker.Docx.Imports.OpenDocumentXml;

namespace EssayMarker.Docx.Imports;

/// <summary>Reads an OpenDocument text as it shows: changes accepted, results of fields, notes where they are referred to.</summary>
internal sealed class OpenDocumentReader
{
    private static readonly Dictionary<XName, Action<OpenDocumentReader, XElement>> Readers = new()
    {
        [Text + "p"] = (text, element) => text.ReadParagraph(element),
        [Text + "h"] = (text, element) => text.ReadParagraph(element),
        [Text + "span"] = (text, element) => text.ReadSpan(element),
        [Text + "s"] = (text, element) => text.Append(new string(' ', Count(element))),
        [Text + "tab"] = (text, _) => text.Append("\t"),
        [Text + "line-break"] = (text, _) => text.Append("\n"),
        [Text + "list"] = (text, element) => text.ReadList(element),
        [Text + "list-item"] = (text, element) => text.ReadItem(element),
        [Text + "note"] = (text, element) => text.ReadNote(element),
        [Text + "table-of-content"] = (text, element) => text.ReadIndex(element, ParagraphLook.Contents),
        [Text + "illustration-index"] = (text, element) => text.ReadIndex(element, ParagraphLook.Contents),
        [Text + "table-index"] = (text, element) => text.ReadIndex(element, ParagraphLook.Contents),
        [Text + "bibliography"] = (text, element) => text.ReadIndex(element, ParagraphLook.Bibliography),
        [Text + "section"] = (text, element) => text.ReadSection(element),
        [Text + "tracked-changes"] = (text, element) => text.PassChanges(element),
        [Text + "change-start"] = (text, element) => text.PassDeleted(element, 1),
        [Text + "change-end"] = (text, element) => text.PassDeleted(element, -1),
        [Text + "hidden-text"] = (text, _) => text._builder.Warn(ImportWarnings.Hidden),
        [Text + "hidden-paragraph"] = (text, _) => text._builder.Warn(ImportWarnings.Hidden),
        [Table + "table"] = (text, element) => text._builder.Table(() => text.ReadChildren(element)),
        [Table + "table-row"] = (text, element) => text.ReadRow(element),
        [Table + "table-cell"] = (text, element) => text.ReadCell(element),
        [Office + "annotation"] = (text, element) => text.ReadComment(element),
        [Office + "annotation-end"] = (text, element) => text.EndComment(element.Get(Office + "name")),
        [Draw + "frame"] = (text, element) => text.ReadFrame(element),
        [Draw + "text-box"] = (text, element) => text._boxes.Enqueue(element),
        [Draw + "image"] = (text, _) => text._builder.Warn(ImportWarnings.Picture),
        [Draw + "plugin"] = (text, _) => text._builder.Warn(ImportWarnings.Picture),
        [Draw + "object"] = (text, _) => text._builder.Warn(ImportWarnings.Embedded),
        [Draw + "object-ole"] = (text, _) => text._builder.Warn(ImportWarnings.Embedded),
    };

    // What is never text: definitions, marks, prompts, names of pictures, what a ruby says above the line, cells that another one covers.
    private static readonly HashSet<XName> Ignored =
    [
        Text + "sequence-decls", Text + "variable-decls", Text + "user-field-decls", Text + "dde-connection-decls", Text + "alphabetical-index-auto-mark-file",
        Text + "table-of-content-source", Text + "illustration-index-source", Text + "table-index-source", Text + "bibliography-source",
        Text + "alphabetical-index-source", Text + "user-index-source", Text + "object-index-source", Text + "note-citation", Text + "ruby-text",
        Text + "soft-page-break", Text + "number", Table + "covered-table-cell", Table + "table-column", Table + "table-columns",
        Office + "forms", Office + "event-listeners", Draw + "contour-polygon", Draw + "glue-point", Text + "script", Text + "placeholder",
        Svg + "title", Svg + "desc",
    ];

    private readonly ManuscriptBuilder _builder;
    private readonly OpenDocumentStyles _styles;
    private readonly Dictionary<string, int> _comments = [];
    private readonly HashSet<string> _deletions = [];
    private Queue<XElement> _boxes = [];
    private RunFormat _run;
    private ParagraphLook _look;
    private ListItem? _list;
    private ListItem? _item;
    private string? _listStyle;
    private bool _isInParagraph;
    private int _deleted;
    private bool _isLineStart;
    private bool _endsWithSpace;

    private OpenDocumentReader(ManuscriptBuilder builder, OpenDocumentStyles styles) => (_builder, _styles) = (builder, styles);

    /// <summary>Reads a package.</summary>
    /// <exception cref="DocxException">It is protected by a password, damaged, not a text, or goes beyond a limit.</exception>
    public static Manuscript Read(DocxPackage package)
    {
        if (package.Contains("META-INF/manifest.xml") && package.Parse("META-INF/manifest.xml").Descendants().Any(element => element.Name.LocalName == "encryption-data"))
            throw new DocxException(package.FileName, "The document is protected by a password.", "Remove the password (File, Save As, without \"Save with password\") and hand in the new file.");
        if (!package.Contains("content.xml")) throw new DocxException(package.FileName, "There is no text in this OpenDocument file.", "Open it in your word processor, save it again and hand in the new file.");
        XElement content = package.Parse("content.xml").Root!;
        return Read(content, package.Contains("styles.xml") ? [content, package.Parse("styles.xml").Root!] : [content], package.FileName);
    }

    /// <summary>Reads a document that is one file of XML (part 3, 3.1.2).</summary>
    /// <exception cref="DocxException">It is damaged, not a text, or goes beyond a limit.</exception>
    public static Manuscript ReadFlat(byte[] bytes, string file)
    {
        XElement root = XmlPart.Parse(() => new MemoryStream(bytes, writable: false), "content", file).Root!;
        return Read(root, [root], file);
    }

    private static Manuscript Read(XElement root, IReadOnlyList<XElement> parts, string file)
    {
        XElement body = root.Element(Office + "body")?.Element(Office + "text")
            ?? throw new DocxException(file, "This OpenDocument file is not a text.", "Hand in the essay as a text document (.odt or .docx).");
        var builder = new ManuscriptBuilder(file);
        var reader = new OpenDocumentReader(builder, new OpenDocumentStyles(parts));
        reader.ReadChildren(body);
        reader.ReadBoxes();
        reader.EndComments();
        return builder.Build();
    }

    private static int Count(XElement spaces) =>
        int.TryParse(spaces.Get(Text + "c"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 0, 1000) : 1;

    private void ReadChildren(XElement container)
    {
        foreach (XNode node in container.Nodes())
        {
            if (node is XText text && _isInParagraph) AppendCollapsed(text.Value);
            else if (node is XElement element) Read(element);
        }
    }

    private void Read(XElement element)
    {
        if (Readers.TryGetValue(element.Name, out Action<OpenDocumentReader, XElement>? read)) read(this, element);
        else if (!Ignored.Contains(element.Name)) ReadChildren(element);
    }

    private void ReadParagraph(XElement element)
    {
        // In a shape inside another paragraph: it stands after that one, like a text box.
        if (_isInParagraph)
        {
            _boxes.Enqueue(element);
            return;
        }
        string? style = element.Get(Text + "style-name");
        _builder.Begin(Format(element, style));
        _item = null;
        _run = _styles.RunOfParagraph(style);
        (_isInParagraph, _isLineStart, _endsWithSpace) = (true, true, false);
        ReadChildren(element);
        _isInParagraph = false;
        _builder.End();
        ReadBoxes();
    }

    private ParagraphFormat Format(XElement element, string? style)
    {
        ParagraphFormat format = _styles.Paragraph(style);
        if (element.Name == Text + "h")
        {
            int level = int.TryParse(element.Get(Text + "outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 1;
            format = format with { HeadingLevel = Math.Clamp(level, 1, 9) };
        }
        if (_look != ParagraphLook.Ordinary) format = format with { Look = _look, HeadingLevel = null };
        // A heading's number comes with its level; it is no item.
        return format.HeadingLevel is null ? format with { Item = _item } : format;
    }

    private void ReadSpan(XElement element)
    {
        RunFormat outer = _run;
        _run = _styles.RunOfSpan(element.Get(Text + "style-name"), outer);
        ReadChildren(element);
        _run = outer;
    }

    private void ReadList(XElement element)
    {
        (ListItem? List, string? Style) outer = (_list, _listStyle);
        _listStyle = element.Get(Text + "style-name") ?? _listStyle;
        int level = outer.List is null ? 0 : outer.List.Level + 1;
        _list = new ListItem(_builder.NewList(), level, _styles.Start(_listStyle, level));
        ReadChildren(element);
        (_list, _listStyle) = outer;
    }

    private void ReadItem(XElement element)
    {
        _item = _list;
        ReadChildren(element);
        _item = null;
    }

    private void ReadNote(XElement element)
    {
        if (element.Element(Text + "note-body") is not { } body) return;
        (RunFormat Run, ListItem? List, ListItem? Item, Queue<XElement> Boxes, bool IsInParagraph, bool Start, bool Space) outer =
            (_run, _list, _item, _boxes, _isInParagraph, _isLineStart, _endsWithSpace);
        (_run, _list, _item, _boxes, _isInParagraph) = (default, null, null, [], false);
        _builder.Note(() => ReadChildren(body));
        (_run, _list, _item, _boxes, _isInParagraph, _isLineStart, _endsWithSpace) = outer;
    }

    private void ReadIndex(XElement element, ParagraphLook look)
    {
        (ParagraphLook outer, _look) = (_look, look);
        ReadChildren(element);
        _look = outer;
    }

    private void ReadSection(XElement element)
    {
        // A condition is not reckoned: a section shows unless it says that it does not.
        if (element.Get(Text + "display") != "none") ReadChildren(element);
        else if (!string.IsNullOrWhiteSpace(element.Value)) _builder.Warn(ImportWarnings.Hidden);
    }

    private void ReadRow(XElement element)
    {
        _builder.BeginRow();
        ReadChildren(element);
    }

    private void ReadCell(XElement element)
    {
        _builder.BeginCell();
        ReadChildren(element);
    }

    private void ReadComment(XElement element)
    {
        List<string> lines = [.. element.Descendants().Where(line => line.Name == Text + "p").Select(Plain)];
        int comment = _builder.BeginComment(element.Element(Dc + "creator")?.Value ?? "", lines);
        // With a name it lasts to the element that ends it, else it is of a place (part 3, 14.3).
        if (element.Get(Office + "name") is not { } name || !_comments.TryAdd(name, comment)) _builder.EndComment(comment);
    }

    // A comment is plain text to its reader.
    private static string Plain(XElement paragraph) => string.Concat(paragraph.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement element when element.Name == Text + "s" => new string(' ', Count(element)),
        XElement element when element.Name == Text + "tab" || element.Name == Text + "line-break" => " ",
        _ => "",
    }));

    private void EndComment(string? name)
    {
        if (name is not null && _comments.Remove(name, out int comment)) _builder.EndComment(comment);
    }

    private void EndComments()
    {
        foreach (int comment in _comments.Values) _builder.EndComment(comment);
    }

    // The same thing in several forms, the best one first (part 3, 10.4.2).
    private void ReadFrame(XElement element)
    {
        if (element.Elements().FirstOrDefault(form => form.Name.Namespace == Draw && Readers.ContainsKey(form.Name)) is { } first) Read(first);
    }

    // What was deleted is kept there, away from the text; some programs leave it in its place. What was inserted stands in its place.
    private void PassChanges(XElement element)
    {
        foreach (XElement region in element.Elements(Text + "changed-region"))
        {
            _builder.Warn(ImportWarnings.TrackedChanges);
            if (region.Element(Text + "deletion") is not null && region.Get(Text + "id") is { } id) _deletions.Add(id);
        }
    }

    private void PassDeleted(XElement mark, int step)
    {
        if (_deletions.Contains(mark.Get(Text + "change-id") ?? "")) _deleted = Math.Max(0, _deleted + step);
    }

    private void ReadBoxes()
    {
        while (!_isInParagraph && _boxes.TryDequeue(out XElement? box))
        {
            if (box.Name == Draw + "text-box") ReadChildren(box);
            else Read(box);
        }
    }

    private void Append(string text)
    {
        if (!_isInParagraph || _deleted > 0) return;
        _builder.Append(text, _run);
        (_isLineStart, _endsWithSpace) = (false, false);
    }

    // White space in the XML is one space, and none at a paragraph's start (part 3, 6.1.2); more of it is written as elements.
    private void AppendCollapsed(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            bool isSpace = letter is ' ' or '\t' or '\n' or '\r';
            if (!isSpace) shown.Append(letter);
            else if (!_isLineStart && !_endsWithSpace) shown.Append(' ');
            (_endsWithSpace, _isLineStart) = (isSpace, _isLineStart && isSpace);
        }
        if (_deleted == 0) _builder.Append(shown.ToString(), _run);
    }
}
