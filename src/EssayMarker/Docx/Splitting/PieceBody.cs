using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>A main part with some of its blocks only, made anew each time; the whole stays as it is.</summary>
/// <param name="main">The main part.</param>
/// <param name="blocks">Its blocks.</param>
internal sealed class PieceBody(XDocument main, BodyBlocks blocks)
{
    private readonly Sections _sections = new(blocks);

    /// <summary>The main part of a piece.</summary>
    /// <param name="from">The place of its first block.</param>
    /// <param name="to">The place after its last; what shows nothing at the end is left out, as it would make an empty page.</param>
    public XDocument Cut(int from, int to)
    {
        int end = to;
        while (end > from + 1 && !blocks[end - 1].DescendantsAndSelf().Any(BlockStarts.IsShown))
            end--;

        XElement root = main.Root!;
        XElement body = Copy(root.WordChild("body")!, from, end)!;
        XElement[] within = [.. body.Descendants().Where(element => element.IsWord("sectPr") && element.Parent!.IsWord("pPr"))];
        // Where the piece ends with a section, that section's properties go to the end of the body, as a document's last ones do.
        if (Sections.EndingWith(blocks[end - 1]) is not null)
            within[^1].Remove();
        body.Add(_sections.Governing(end - 1));
        if (within.Length > 0 && within[0].Parent is not null && _sections.Governing(from) is { } first)
            within[0].ReplaceWith(first);

        RangeMarks.RemoveUnpaired(body);
        return new XDocument(main.Declaration, new XElement(root.Name, root.Attributes(), root.Nodes().Select(node => node is XElement element && element.IsWord("body") ? body : node)));
    }

    private XElement? Copy(XElement holder, int from, int to)
    {
        bool isEmpty = true;
        var copy = new XElement(holder.Name, holder.Attributes());
        foreach (XNode node in holder.Nodes())
        {
            if (node is not XElement element)
            {
                copy.Add(node);
            }
            else if (blocks.IsBlock(element))
            {
                if (blocks.PlaceOf(element) is var place && place >= from && place < to)
                {
                    copy.Add(element);
                    isEmpty = false;
                }
            }
            else if (!BodyBlocks.IsHolder(element))
            {
                copy.Add(element);
            }
            else if (Copy(element, from, to) is { } part)
            {
                copy.Add(part);
                isEmpty = false;
            }
        }
        return isEmpty ? null : copy;
    }
}
