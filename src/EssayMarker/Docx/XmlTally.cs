using System.Xml;

namespace EssayMarker.Docx;

/// <summary>Counts what a tree of some XML would be made of, as far as the limits.</summary>
internal sealed class XmlTally(XmlReader reader)
{
    // The reader keeps each name once, so the same name is the same object.
    private readonly HashSet<object> _names = new(ReferenceEqualityComparer.Instance);
    private int _elements;
    private int _paragraphs;
    private int _others;
    private long _characters;

    /// <summary>What there is more of than may be, or <see langword="null"/> at the end of the XML.</summary>
    /// <exception cref="XmlException">It is not well formed.</exception>
    public string? Excess()
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) CountElement();
            else if (reader.NodeType != XmlNodeType.EndElement) CountOther();

            if (_elements > DocxLimits.Elements) return $"more than {DocxLimits.InFull(DocxLimits.Elements)} elements";
            if (_paragraphs > DocxLimits.Paragraphs) return $"more than {DocxLimits.InFull(DocxLimits.Paragraphs)} paragraphs";
            if (_others > DocxLimits.OtherNodes) return $"more than {DocxLimits.InFull(DocxLimits.OtherNodes)} attributes, comments and stretches of text";
            if (_names.Count > DocxLimits.Names) return $"more than {DocxLimits.InFull(DocxLimits.Names)} different names";
            if (_characters > DocxLimits.Characters) return $"more than {DocxLimits.InFull(DocxLimits.Characters)} characters of text";
            if (reader.Depth > DocxLimits.Depth) return $"elements nested deeper than {DocxLimits.Depth}";
        }
        return null;
    }

    private void CountElement()
    {
        _elements++;
        if (reader.LocalName == "p") _paragraphs++;
        _names.Add(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            _others++;
            _names.Add(reader.LocalName);
        }
        reader.MoveToElement();
    }

    private void CountOther()
    {
        _others++;
        _characters += reader.HasValue ? reader.Value.Length : 0;
    }
}
