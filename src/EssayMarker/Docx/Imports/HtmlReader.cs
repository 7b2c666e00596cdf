using AngleSharp.Dom;
using EssayMarker.Essays;

namespace EssayMarker.Docx.Imports;

/// <summary>Reads the text that a page shows. Nothing is fetched and no script runs: only the markup itself is parsed.</summary>
internal sealed class HtmlReader
{
    private static readonly Dictionary<string, Action<HtmlReader, IElement>> Readers = new()
    {
        ["br"] = (page, _) => page._breaks++,
        ["hr"] = (page, _) => page.EndBlock(),
        ["h1"] = (page, element) => page.ReadHeading(element, 1),
        ["h2"] = (page, element) => page.ReadHeading(element, 2),
        ["h3"] = (page, element) => page.ReadHeading(element, 3),
        ["h4"] = (page, element) => page.ReadHeading(element, 4),
        ["h5"] = (page, element) => page.ReadHeading(element, 5),
        ["h6"] = (page, element) => page.ReadHeading(element, 6),
        ["blockquote"] = (page, element) => page.ReadBlock(element, ParagraphFormat.Quotation),
        ["pre"] = (page, element) => page.ReadPreformatted(element),
        ["ul"] = (page, element) => page.ReadList(element, null),
        ["menu"] = (page, element) => page.ReadList(element, null),
        ["ol"] = (page, element) => page.ReadList(element, int.TryParse(element.GetAttribute("start"), out int start) && start >= 0 ? start : 1),
        ["li"] = (page, element) => page.ReadItem(element),
        ["table"] = (page, element) => page.ReadTable(element),
        ["tr"] = (page, element) => page.ReadRow(element),
        ["td"] = (page, element) => page.ReadCell(element),
        ["th"] = (page, element) => page.ReadCell(element),
        ["q"] = (page, element) => page.ReadQuoted(element),
        ["del"] = (page, element) => page.PassDeleted(element),
        ["img"] = (page, _) => page._builder.Warn(ImportWarnings.Picture),
        ["svg"] = (page, _) => page._builder.Warn(ImportWarnings.Picture),
        ["canvas"] = (page, _) => page._builder.Warn(ImportWarnings.Picture),
        ["video"] = (page, _) => page._builder.Warn(ImportWarnings.Picture),
        ["object"] = (page, _) => page._builder.Warn(ImportWarnings.Picture),
        ["iframe"] = (page, _) => page._builder.Warn(ImportWarnings.Inserted),
        ["math"] = (page, _) => page._builder.Warn(ImportWarnings.Equation),
    };

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "header", "hgroup", "legend", "main", "nav", "p", "search", "section", "summary",
    ];

    private static readonly HashSet<string> Ignored =
    [
        "head", "title", "script", "style", "template", "noscript", "noframes", "noembed", "datalist", "audio", "rt", "rp",
        "input", "select", "button", "progress", "meter", "map", "colgroup",
    ];

    private readonly ManuscriptBuilder _builder;
    private readonly HtmlNotes _notes;
    private RunFormat _run;
    private ParagraphFormat _block = ParagraphFormat.Plain;
    private ListItem? _list;
    private bool _isPreformatted;
    private bool _hasSpace;
    private int _breaks;

    private HtmlReader(IDocument document, ManuscriptBuilder builder) => (_builder, _notes) = (builder, HtmlNotes.In(document));

    /// <summary>Reads a page, its encoding as the page says (HTML, 13.2.3).</summary>
    /// <exception cref="DocxException">It goes beyond a limit.</exception>
    public static Manuscript Read(byte[] bytes, string file) => Read(HtmlPage.Parse(bytes, file), file);

    /// <summary>Reads a page whose letters are known.</summary>
    /// <exception cref="DocxException">It goes beyond a limit.</exception>
    public static Manuscript Read(string html, string file) => Read(HtmlPage.Parse(html, file), file);

    private static Manuscript Read(IDocument document, string file)
    {
        var builder = new ManuscriptBuilder(file);
        new HtmlReader(document, builder).ReadChildren(document.DocumentElement);
        return builder.Build();
    }

    private void ReadChildren(INode container)
    {
        foreach (INode child in container.ChildNodes)
        {
            if (child is IText text) Append(text.Data);
            else if (child is IElement element && !_notes.IsNote(element)) Read(element);
        }
    }

    private void Read(IElement element)
    {
        string name = element.LocalName;
        var style = InlineStyle.Of(element);
        if (Ignored.Contains(name) || IsPageEdge(element)) return;
        if (style.IsHidden)
        {
            if (element.TextContent.AsSpan().IsWhiteSpace()) return;
            _builder.Warn(ImportWarnings.Hidden);
            return;
        }

        RunFormat outer = _run;
        _run = style.Of(name, _run);
        if (_notes.Of(element) is { } note) ReadNote(note);
        else if (Readers.TryGetValue(name, out Action<HtmlReader, IElement>? read)) read(this, element);
        else if (Blocks.Contains(name)) ReadBlock(element, _block with { Indent = Math.Max(_block.Indent, style.Indent), IsCentred = style.IsCentred ?? (name == "center" || _block.IsCentred) });
        else ReadChildren(element);
        _run = outer;
    }

    // LibreOffice writes the header and footer of the pages like this.
    private static bool IsPageEdge(IElement element) => element.LocalName == "div" && element.GetAttribute("title") is "header" or "footer";

    private void ReadBlock(IElement element, ParagraphFormat format)
    {
        EndBlock();
        ParagraphFormat outer = _block;
        _block = format;
        ReadChildren(element);
        EndBlock();
        _block = outer with { Item = null };
    }

    private void ReadHeading(IElement element, int level)
    {
        bool isTitle = level == 1 && element.ClassList.Contains("title");
        ReadBlock(element, isTitle ? new ParagraphFormat { Look = ParagraphLook.Title } : ParagraphFormat.Heading(level));
    }

    private void ReadPreformatted(IElement element)
    {
        (bool outer, _isPreformatted) = (_isPreformatted, true);
        ReadBlock(element, _block);
        _isPreformatted = outer;
    }

    private void ReadList(IElement element, int? start)
    {
        ListItem? outer = _list;
        _list = new ListItem(_builder.NewList(), outer is null ? 0 : outer.Level + 1, start);
        ReadBlock(element, _block with { Item = null });
        _list = outer;
    }

    private void ReadItem(IElement element)
    {
        ReadBlock(element, _block with { Item = _list });
        _block = _block with { Item = null };
    }

    private void ReadTable(IElement element)
    {
        EndBlock();
        (ParagraphFormat block, ListItem? list) = (_block, _list);
        (_block, _list) = (ParagraphFormat.Plain, null);
        foreach (IElement caption in element.Children.Where(child => child.LocalName == "caption")) Read(caption);
        _builder.Table(() =>
        {
            foreach (IElement part in element.Children.Where(child => child.LocalName != "caption")) Read(part);
            EndBlock();
        });
        (_block, _list) = (block with { Item = null }, list);
    }

    private void ReadRow(IElement element)
    {
        EndBlock();
        _builder.BeginRow();
        ReadChildren(element);
    }

    private void ReadCell(IElement element)
    {
        EndBlock();
        _builder.BeginCell();
        ReadChildren(element);
        EndBlock();
    }

    private void ReadQuoted(IElement element)
    {
        Append("“");
        ReadChildren(element);
        Append("”");
    }

    private void PassDeleted(IElement element)
    {
        if (!element.TextContent.AsSpan().IsWhiteSpace()) _builder.Warn(ImportWarnings.TrackedChanges);
    }

    private void ReadNote(IElement note)
    {
        if (!_builder.IsOpen) Settle();
        (RunFormat Run, ParagraphFormat Block, ListItem? List, bool HasSpace, int Breaks) outer = (_run, _block, _list, _hasSpace, _breaks);
        _builder.Note(() =>
        {
            (_run, _block, _list, _hasSpace, _breaks) = (default, ParagraphFormat.Plain, null, false, 0);
            ReadChildren(note);
            EndBlock();
        });
        (_run, _block, _list, _hasSpace, _breaks) = outer;
    }

    // White space between blocks is nothing, in a line one space (CSS Text, 4.1); two breaks are a paragraph's end to the eye.
    private void Append(string text)
    {
        if (_isPreformatted)
        {
            Settle();
            _builder.Append(text.Replace("\r\n", "\n", StringComparison.Ordinal), _run);
            return;
        }
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && !IsSpace(text[at])) at++;
            if (at > start)
            {
                Settle();
                _builder.Append(text[start..at], _run);
            }
            while (at < text.Length && IsSpace(text[at])) (at, _hasSpace) = (at + 1, true);
        }
    }

    // What stands before the next letter: a break, a space, or the start of a paragraph.
    private void Settle()
    {
        if (_breaks > 1) _builder.End();
        if (!_builder.IsOpen)
        {
            _builder.Begin(_block);
            _block = _block with { Item = null };
        }
        else if (_breaks == 1) _builder.Append("\n", _run);
        else if (_hasSpace) _builder.Append(" ", _run);
        (_breaks, _hasSpace) = (0, false);
    }

    private void EndBlock()
    {
        _builder.End();
        (_breaks, _hasSpace) = (0, false);
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';
}
