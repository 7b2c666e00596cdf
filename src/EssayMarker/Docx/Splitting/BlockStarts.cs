using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>Tells which blocks begin a page or a section. Where pages end because they are full is not known and does not count.</summary>
internal static class BlockStarts
{
    private static readonly HashSet<string> Shown = ["sym", "drawing", "pict", "object", "footnoteReference", "endnoteReference"];

    /// <summary>What each block begins, by its place; a block that shows nothing begins nothing and leaves it to the next.</summary>
    public static IReadOnlyList<BlockStart> Of(BodyBlocks blocks, StyleSheet styles)
    {
        var starts = new BlockStart[blocks.Count];
        BlockStart pending = BlockStart.None;
        for (int place = 0; place < blocks.Count; place++)
        {
            bool isShown = false;
            foreach (XElement element in blocks[place].DescendantsAndSelf())
            {
                if (IsPageBreak(element) || (element.IsWord("p") && styles.Of(element).StartsPage == true))
                {
                    pending |= BlockStart.Page;
                }
                else if (IsShown(element))
                {
                    if (!isShown)
                        starts[place] = pending;
                    (isShown, pending) = (true, BlockStart.None);
                }
            }
            if (Sections.EndingWith(blocks[place]) is not null)
                pending |= BlockStart.Section;
        }
        return starts;
    }

    /// <summary>Whether a block shows anything: words, a picture, a note's mark.</summary>
    public static bool IsShown(XElement element) =>
        (element.IsWord("t") && !string.IsNullOrWhiteSpace(element.Value)) || (element.IsWord() && Shown.Contains(element.Name.LocalName))
        || (InlineReader.IsEquation(element) && !string.IsNullOrWhiteSpace(element.Value));

    private static bool IsPageBreak(XElement element) => element.IsWord("br") && element.WordAttribute("type") == "page"
        && !element.Ancestors().Any(ancestor => ancestor.IsWord("del") || ancestor.IsWord("moveFrom") || ancestor.IsWord("txbxContent"));
}
