using System.Xml.Linq;

namespace EssayMarker.Docx.Names;

/// <summary>The texts of a paragraph: as it is shown, as it was before tracked changes, with all that was ever in it, and what is hidden.</summary>
internal sealed class ParagraphTexts
{
    private readonly SplitText _shown = new();
    private readonly SplitText _before = new();
    private readonly SplitText _all = new();
    private readonly SplitText _hidden = new();

    public ParagraphTexts(XElement paragraph)
    {
        foreach (XElement element in In(paragraph))
        {
            if (element.Name.LocalName is not ("t" or "delText" or "tab" or "br" or "cr" or "noBreakHyphen" or "softHyphen") || IsProperty(element))
                continue;
            bool isInserted = Within(element, paragraph, "ins", "moveTo"), isDeleted = element.Name.LocalName == "delText" || Within(element, paragraph, "del", "moveFrom");
            if (!isDeleted)
                Add(_shown, element);
            if (!isInserted)
                Add(_before, element);
            Add(_all, element);
            if (IsHidden(element))
                Add(_hidden, element);
        }
    }

    /// <summary>The text as it is shown.</summary>
    public string Shown => _shown.ToString();

    /// <summary>Replaces what is found in any of them.</summary>
    public void Replace(NameFinder finder, NamePlace place)
    {
        _hidden.Replace(finder, NamePlace.Beside);
        foreach (SplitText text in new[] { _shown, _before, _all })
            text.Replace(finder, place);
    }

    /// <summary>What is in a paragraph and in no other inside it, such as one of a text box.</summary>
    private static IEnumerable<XElement> In(XElement paragraph)
    {
        XNode? node = paragraph.FirstNode;
        while (node is not null)
        {
            if (node is XElement element && !WordPart.IsParagraph(element))
            {
                yield return element;
                if (element.FirstNode is { } first)
                {
                    node = first;
                    continue;
                }
            }
            while (node is not null && node.NextNode is null)
                node = node.Parent == paragraph ? null : node.Parent;
            node = node?.NextNode;
        }
    }

    private static void Add(SplitText text, XElement element)
    {
        if (element.Name.LocalName is "t" or "delText")
            text.Add(element);
        else if (element.Name.LocalName is not "softHyphen")
            text.Add(element, element.Name.LocalName == "noBreakHyphen" ? "-" : IsPageBreak(element) ? "\f" : "\t");
    }

    private static bool IsPageBreak(XElement element) => element.WordAttribute("type") is "page" or "column";

    /// <summary>A stop for tabs in a paragraph's properties is called like a tab.</summary>
    private static bool IsProperty(XElement element) => element.Parent?.Name.LocalName == "tabs";

    private static bool Within(XElement element, XElement paragraph, params string[] names) =>
        element.Ancestors().TakeWhile(outer => outer != paragraph).Any(outer => names.Contains(outer.Name.LocalName));

    private static bool IsHidden(XElement element) => element.Parent is { } run && run.WordChild("rPr").Switch("vanish") == true;
}
