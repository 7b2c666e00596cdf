using System.Text;
using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphBuilder(int number, Story story, bool isInTable, XElement? anchor)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceText> _pieces = [];
    private XElement? _element;
    private StyleProperties _style = StyleProperties.None;
    private string? _label;
    private bool _plainWords;

    public int Number { get; } = number;

    public TextSpan? Reference { get; init; }

    /// <summary>The <c>xml:space</c> that holds in it, unless a text says otherwise: once a paragraph, as nesting may be deep.</summary>
    public string? Space => _element?.AncestorsAndSelf().Select(element => element.Attribute(WordXml.Space)?.Value).FirstOrDefault(space => space is not null);

    /// <summary>The place just after what was read so far.</summary>
    public TextSpan Here => new(Number, _text.Length, 0);

    private bool IsListItem => _style.ListId is not (null or "0");

    /// <summary>Goes on with another <c>w:p</c>: the properties of the last one hold (ECMA-376 17.3.1.29).</summary>
    public void GoOnWith(XElement element, StyleProperties style) => (_element, _style) = (element, style);

    /// <summary>Ends it: where it is in a list, its number or bullet is known now.</summary>
    public void End(Numbering numbering) => _label = IsListItem ? numbering.Next(_style.ListId!, _style.ListLevel ?? 0) : null;

    public void Append(XElement element, XElement run, string text, int offset, bool emphasised)
    {
        if (text.Length == 0) return;
        _pieces.Add(new SourceText(element, run, _text.Length, text.Length) { Offset = offset });
        _text.Append(text);
        if (!emphasised && !string.IsNullOrWhiteSpace(text)) _plainWords = true;
    }

    public SourceParagraph Build() => new(
        _element ?? throw new InvalidOperationException("No paragraph was read."),
        new RawParagraph(_text.ToString())
        {
            Story = story,
            Look = _style.Look,
            IsListItem = IsListItem,
            ListLabel = string.IsNullOrWhiteSpace(_label) ? null : _label.Trim(),
            ListLevel = IsListItem ? _style.ListLevel ?? 0 : null,
            IsInTable = isInTable,
            HeadingLevel = _style.HeadingLevel,
            IsIndented = _style.IsIndented == true,
            IsCentred = _style.IsCentred == true,
            IsEmphasised = !_plainWords && _text.Length > 0,
            Reference = Reference,
        },
        _pieces)
    {
        Anchor = anchor,
    };
}
