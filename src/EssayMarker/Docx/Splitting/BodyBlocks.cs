using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>The blocks of a main part in their order, each wholly on one side of a cut: paragraphs, tables and what stands between them, whatever holds them.</summary>
internal sealed class BodyBlocks
{
    // What may be cut between the blocks in it. A table is not: half of it is none.
    private static readonly HashSet<string> Holders = ["body", "sdt", "sdtContent", "customXml", "ins", "moveTo"];

    private static readonly HashSet<string> PropertiesOfHolders = ["sdtPr", "sdtEndPr", "customXmlPr"];

    private readonly List<XElement> _blocks = [];
    private readonly Dictionary<XElement, int> _places = [];

    public BodyBlocks(XElement body) => Add(body);

    /// <summary>How many there are.</summary>
    public int Count => _blocks.Count;

    /// <summary>The block at a place, from 0.</summary>
    public XElement this[int place] => _blocks[place];

    /// <summary>Whether blocks stand in it.</summary>
    public static bool IsHolder(XElement element) => element.IsWord() && Holders.Contains(element.Name.LocalName);

    /// <summary>Whether it is a block itself.</summary>
    public bool IsBlock(XElement element) => _places.ContainsKey(element);

    /// <summary>The place of the block that an element is or stands in.</summary>
    /// <exception cref="ArgumentException">It is in none.</exception>
    public int PlaceOf(XElement element) => element.AncestorsAndSelf().FirstOrDefault(IsBlock) is { } block
        ? _places[block]
        : throw new ArgumentException("The element is in no block of this body.", nameof(element));

    private void Add(XElement holder)
    {
        foreach (XElement element in holder.Elements().Where(element => !element.IsWord() || !PropertiesOfHolders.Contains(element.Name.LocalName)))
        {
            if (IsHolder(element))
            {
                Add(element);
            }
            else
            {
                _places.Add(element, _blocks.Count);
                _blocks.Add(element);
            }
        }
    }
}
