using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads what stands inside a paragraph: runs, and all that may hold runs.</summary>
internal sealed class InlineReader(Reading reading, ParagraphBuilder paragraph, StyleProperties style, FieldStack fields, XElement? anchor)
{
    private static readonly Dictionary<string, Action<InlineReader, XElement>> Readers = new()
    {
        ["r"] = (inline, element) => inline.ReadRun(element),
        ["hyperlink"] = (inline, element) => inline.Read(element),
        ["smartTag"] = (inline, element) => inline.Read(element),
        ["customXml"] = (inline, element) => inline.Read(element),
        ["fldSimple"] = (inline, element) => inline.Read(element),
        ["dir"] = (inline, element) => inline.Read(element),
        ["bdo"] = (inline, element) => inline.Read(element),
        ["ins"] = (inline, element) => inline.ReadInserted(element),
        ["moveTo"] = (inline, element) => inline.ReadInserted(element),
        ["del"] = (inline, _) => inline.Reading.Warnings.TrackedChange(inline.Paragraph.Here),
        ["moveFrom"] = (inline, _) => inline.Reading.Warnings.TrackedChange(inline.Paragraph.Here),
        ["sdt"] = (inline, element) => inline.ReadControl(element),
        ["ruby"] = (inline, element) => inline.ReadRuby(element),
        ["commentRangeStart"] = (inline, element) => inline.Reading.Comments.Start(Id(element), inline.Paragraph.Here),
        ["commentRangeEnd"] = (inline, element) => inline.Reading.Comments.End(Id(element), inline.Paragraph.Here),
        ["commentReference"] = (inline, element) => inline.Reading.Comments.Mention(Id(element), inline.Paragraph.Here),
        ["t"] = (inline, element) => inline.ReadText(element),
        ["tab"] = (inline, element) => inline.Append(element, "\t"),
        ["ptab"] = (inline, element) => inline.Append(element, "\t"),
        ["br"] = (inline, element) => inline.Append(element, "\n"),
        ["cr"] = (inline, element) => inline.Append(element, "\n"),
        ["noBreakHyphen"] = (inline, element) => inline.Append(element, "-"),
        ["sym"] = (inline, element) => inline.Append(element, Symbols.Read(element)),
        ["fldChar"] = (inline, element) => inline.Fields.Pass(element),
        ["footnoteReference"] = (inline, element) => inline.ReadNoteMark(element, Story.Footnote),
        ["endnoteReference"] = (inline, element) => inline.ReadNoteMark(element, Story.Endnote),
        ["drawing"] = (inline, element) => inline.ReadShape(element),
        ["pict"] = (inline, element) => inline.ReadShape(element),
        ["object"] = (inline, element) => inline.ReadShape(element),
        ["subDoc"] = (inline, _) => inline.Reading.Warnings.InsertedDocument(inline.Paragraph.Here),
    };

    // A soft hyphen shows only at the end of a line (ECMA-376 17.3.3.29), so it is no part of the word.
    private static readonly HashSet<string> Ignored =
    [
        "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "fldData", "softHyphen", "lastRenderedPageBreak",
        "instrText", "delText", "delInstrText", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator",
        "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "pgNum", "contentPart",
        "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    ];

    private readonly List<(XElement Text, XElement Run)> _drawn = [];
    private readonly string? _space = paragraph.Space;
    private XElement? _run;
    private RunProperties _properties = RunProperties.None;
    private bool _skipsMark;

    /// <summary>Text boxes and drawn text anchored in the paragraph, each with the run that holds it: they are paragraphs of their own, after this one.</summary>
    public IReadOnlyList<(XElement Text, XElement Run)> DrawnTexts => _drawn;

    /// <summary>Whether what is read is a prompt to the writer, not the writer's words.</summary>
    public bool IsPlaceholder { get; set; }

    /// <summary>Whether it stands in a row of a table that Word does not show.</summary>
    public bool IsInHiddenRow { get; init; }

    private bool IsHidden => IsInHiddenRow || _properties.IsHidden == true;

    private Reading Reading { get; } = reading;

    private ParagraphBuilder Paragraph { get; } = paragraph;

    private FieldStack Fields { get; } = fields;

    /// <summary>Whether the element is an equation (Office Math, transitional or strict).</summary>
    public static bool IsEquation(XElement element) =>
        element.Name.LocalName is "oMath" or "oMathPara" && element.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal);

    /// <summary>Reads the children of an element.</summary>
    public void Read(XElement container)
    {
        foreach (XElement element in container.Elements())
        {
            string name = element.Name.LocalName;
            if (AlternateContent.Is(element))
            {
                if (AlternateContent.Choose(element) is { } choice) Read(choice);
                else Reading.Warnings.Unknown(name, Paragraph.Here);
            }
            else if (IsEquation(element)) ReadEquation(element);
            else if (element.IsWord() && Readers.TryGetValue(name, out Action<InlineReader, XElement>? read)) read(this, element);
            else if (element.IsWord() ? !Ignored.Contains(name) : !AlternateContent.IsIgnorable(element)) Reading.Warnings.Unknown(name, Paragraph.Here);
        }
    }

    private static string Id(XElement element) => element.WordAttribute("id") ?? "";

    private void ReadRun(XElement run)
    {
        (XElement? Run, RunProperties Properties, bool SkipsMark) outer = (_run, _properties, _skipsMark);
        (_run, _properties, _skipsMark) = (run, Reading.Styles.Of(run, style), false);
        Read(run);
        (_run, _properties, _skipsMark) = outer;
    }

    private void ReadInserted(XElement inserted)
    {
        Reading.Warnings.TrackedChange(Paragraph.Here);
        Read(inserted);
    }

    private void ReadControl(XElement control)
    {
        bool outer = IsPlaceholder;
        IsPlaceholder |= control.WordChild("sdtPr").Switch("showingPlcHdr") == true;
        if (control.WordChild("sdtContent") is { } content) Read(content);
        IsPlaceholder = outer;
    }

    private void ReadRuby(XElement ruby)
    {
        if (ruby.WordChild("rubyBase") is { } words) Read(words);
    }

    // ECMA-376 17.3.3.31: without xml:space="preserve" white space at both ends is no part of the text. A line feed inside shows as a space.
    private void ReadText(XElement element)
    {
        string value = element.Value.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
        int offset = 0;
        if (Space(element) != "preserve")
        {
            offset = value.Length - value.TrimStart(' ').Length;
            value = value.Trim(' ');
        }
        Append(element, value, offset);
    }

    // XML 1.0, 2.10: what an element says of white space holds inside it, until an inner one says otherwise.
    private string? Space(XElement text)
    {
        for (XElement? around = text; around is not null && !around.IsWord("p"); around = around.Parent)
        {
            if (around.Attribute(WordXml.Space)?.Value is { } space) return space;
        }
        return _space;
    }

    private void Append(XElement element, string text, int offset = 0)
    {
        if (IsPlaceholder || _skipsMark || Fields.InInstruction || _run is null) return;
        if (IsHidden)
        {
            Reading.Warnings.Hidden(Paragraph.Here);
            Reading.Hidden.Add(text, Paragraph.Here);
            return;
        }
        Paragraph.Append(element, _run, text, offset, _properties.IsEmphasised);
    }

    // A sentence without its equation would read as if nothing stood there. Equations stand beside runs, not in them.
    private void ReadEquation(XElement equation)
    {
        if (IsPlaceholder || Fields.InInstruction || IsHidden) return;
        Reading.Warnings.Equation(Paragraph.Here);
        Paragraph.Append(equation, _run ?? equation, Symbols.Equation, 0, _properties.IsEmphasised);
    }

    private void ReadNoteMark(XElement mark, Story story)
    {
        if (IsPlaceholder || IsHidden || Fields.InInstruction || _run is null) return;
        Reading.Notes.Add(new NoteMark(story, Id(mark), Paragraph.Here, anchor ?? _run));
        // ECMA-376 17.11.6: then the run goes on with the mark itself, which is left out like any other mark.
        _skipsMark |= mark.WordAttribute("customMarkFollows") is "1" or "true" or "on";
    }

    private void ReadShape(XElement shape)
    {
        if (IsPlaceholder || IsHidden || Fields.InInstruction || _run is null) return;
        foreach (XElement text in Shapes.Texts(shape)) _drawn.Add((text, _run));
        if (Shapes.HasPicture(shape)) Reading.Warnings.Picture(Paragraph.Here);
    }
}
