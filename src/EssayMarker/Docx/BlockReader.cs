using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads what stands between paragraphs: the body, a note, the cells of a table, the content of a text box.</summary>
/// <param name="reading">The document being read.</param>
/// <param name="story">The story that the content belongs to.</param>
/// <param name="scope">The element whose content is read.</param>
/// <param name="anchor">The run in the body that stands for it, where comments cannot be anchored inside.</param>
/// <param name="reference">For a note, where the body refers to it.</param>
internal sealed class BlockReader(Reading reading, Story story, XElement scope, XElement? anchor = null, TextSpan? reference = null)
{
    private static readonly Dictionary<string, Action<BlockReader, XElement>> Readers = new()
    {
        ["p"] = (block, element) => block.ReadParagraph(element),
        ["tbl"] = (block, element) => block.ReadTable(element),
        ["tr"] = (block, element) => block.ReadRow(element),
        ["tc"] = (block, element) => block.ReadCell(element),
        ["sdt"] = (block, element) => block.ReadControl(element),
        ["sdtContent"] = (block, element) => block.ReadChildren(element),
        ["customXml"] = (block, element) => block.ReadChildren(element),
        ["ins"] = (block, element) => block.ReadChildren(element),
        ["moveTo"] = (block, element) => block.ReadChildren(element),
        ["commentRangeStart"] = (block, element) => block.Reading.Comments.Start(Id(element), block.Reading.Ahead),
        ["commentRangeEnd"] = (block, element) => block.Reading.Comments.End(Id(element), block.Reading.Behind),
        ["altChunk"] = (block, _) => block.Reading.Warnings.InsertedDocument(block.Reading.Behind),
        ["del"] = (block, _) => block.Reading.Warnings.TrackedChange(block.Reading.Behind),
        ["moveFrom"] = (block, _) => block.Reading.Warnings.TrackedChange(block.Reading.Behind),
    };

    private static readonly HashSet<string> Ignored =
    [
        "sectPr", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd",
        "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr", "customXmlPr",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    ];

    private readonly FieldStack _fields = new(scope);
    private int _tables;
    private int _placeholders;
    private int _hiddenRows;

    // A paragraph whose mark was deleted, or a drop cap, so that the next one goes on with it.
    private ParagraphBuilder? _unended;

    private Reading Reading { get; } = reading;

    /// <summary>Reads it all.</summary>
    public void Read()
    {
        ReadChildren(scope);
        _unended = null;
    }

    private static string Id(XElement element) => element.WordAttribute("id") ?? "";

    private void ReadChildren(XElement container)
    {
        foreach (XElement element in container.Elements()) Read(element);
    }

    private void Read(XElement element)
    {
        if (AlternateContent.Is(element))
        {
            if (AlternateContent.Choose(element) is { } choice) ReadChildren(choice);
            else Reading.Warnings.Unknown(element.Name.LocalName, Reading.Behind);
        }
        else if (InlineReader.IsEquation(element))
        {
            Reading.Warnings.Equation(Reading.Behind);
        }
        else if (!element.IsWord())
        {
            if (!AlternateContent.IsIgnorable(element)) Reading.Warnings.Unknown(element.Name.LocalName, Reading.Behind);
        }
        else if (Readers.TryGetValue(element.Name.LocalName, out Action<BlockReader, XElement>? read))
        {
            read(this, element);
        }
        else if (!Ignored.Contains(element.Name.LocalName))
        {
            Reading.Warnings.Unknown(element.Name.LocalName, Reading.Behind);
        }
    }

    private void ReadParagraph(XElement element)
    {
        ParagraphBuilder paragraph = _unended ?? Reading.Begin(story, _tables > 0, anchor, reference);
        StyleProperties style = Reading.Styles.Of(element);
        paragraph.GoOnWith(element, style);

        var inline = new InlineReader(Reading, paragraph, style, _fields, anchor)
        {
            IsPlaceholder = _placeholders > 0,
            IsInHiddenRow = _hiddenRows > 0,
        };
        inline.Read(element);
        _unended = IsMarkDeleted(element) || IsDropCap(element) ? paragraph : null;
        if (_unended is null) paragraph.End(Reading.Numbering);

        foreach ((XElement text, XElement run) in inline.DrawnTexts)
        {
            if (DrawnText.Is(text)) ReadDrawn(text, run);
            else new BlockReader(Reading, story, text, anchor ?? run, reference).Read();
        }
    }

    private void ReadDrawn(XElement text, XElement run)
    {
        ParagraphBuilder paragraph = Reading.Begin(story, _tables > 0, anchor ?? run, reference);
        paragraph.GoOnWith(text, StyleProperties.None);
        foreach ((XElement element, string words) in DrawnText.Of(text)) paragraph.Append(element, run, words, 0, emphasised: false);
    }

    // ECMA-376 17.13.5.15: a deleted paragraph mark joins the paragraph with the next one. A moved one was deleted here too.
    private static bool IsMarkDeleted(XElement paragraph) =>
        paragraph.WordChild("pPr")?.WordChild("rPr") is { } mark && (mark.WordChild("del") ?? mark.WordChild("moveFrom")) is not null;

    // ECMA-376 17.3.1.11: the first letter of the next paragraph, written large in a frame of its own.
    private static bool IsDropCap(XElement paragraph) =>
        paragraph.WordChild("pPr")?.WordChild("framePr")?.WordAttribute("dropCap") is "drop" or "margin";

    private void ReadTable(XElement table)
    {
        _unended = null;
        _tables++;
        ReadChildren(table);
        _tables--;
    }

    private void ReadRow(XElement row)
    {
        if (row.WordChild("trPr")?.WordChild("del") is not null)
        {
            Reading.Warnings.TrackedChange(Reading.Behind);
            return;
        }
        int hidden = row.WordChild("trPr").Switch("hidden") == true ? 1 : 0;
        _hiddenRows += hidden;
        ReadChildren(row);
        _hiddenRows -= hidden;
    }

    private void ReadCell(XElement cell)
    {
        if (cell.WordChild("tcPr")?.WordChild("cellDel") is not null)
        {
            Reading.Warnings.TrackedChange(Reading.Behind);
            return;
        }
        ReadChildren(cell);
        _unended = null;
    }

    private void ReadControl(XElement control)
    {
        // ECMA-376 17.5.2.39: the content is a prompt such as "Click here to enter text", which nobody wrote.
        int prompt = control.WordChild("sdtPr").Switch("showingPlcHdr") == true ? 1 : 0;
        _placeholders += prompt;
        if (control.WordChild("sdtContent") is { } content) ReadChildren(content);
        _placeholders -= prompt;
    }
}
