using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>The sections of a document (ECMA-376 17.6): the properties of each stand at its end, and what it does not say of headers and footers holds from the section before.</summary>
internal sealed class Sections
{
    private readonly List<(int Place, XElement Properties)> _all = [];

    public Sections(BodyBlocks blocks)
    {
        for (int place = 0; place < blocks.Count; place++)
        {
            if ((blocks[place].IsWord("sectPr") ? blocks[place] : EndingWith(blocks[place])) is { } properties)
                _all.Add((place, properties));
        }
    }

    /// <summary>The properties of the section that ends with a block, or <see langword="null"/>.</summary>
    public static XElement? EndingWith(XElement block) => block.IsWord("p") ? block.WordChild("pPr")?.WordChild("sectPr") : null;

    /// <summary>A copy of the properties that govern the block at a place, with the headers and footers that they take over; <see langword="null"/> where the document has none.</summary>
    public XElement? Governing(int place)
    {
        int at = _all.FindIndex(section => section.Place >= place);
        if (at < 0)
            return null;
        var properties = new XElement(_all[at].Properties);
        HashSet<(string, string?)> known = [.. References(properties).Select(Key)];
        XElement[] taken = [.. _all.Take(at).Reverse().SelectMany(section => References(section.Properties)).Where(reference => known.Add(Key(reference)))];
        properties.AddFirst(taken.Select(reference => new XElement(reference)));
        return properties;
    }

    private static IEnumerable<XElement> References(XElement properties) =>
        properties.Elements().Where(element => element.IsWord("headerReference") || element.IsWord("footerReference"));

    private static (string, string?) Key(XElement reference) => (reference.Name.LocalName, reference.WordAttribute("type"));
}
