using System.Xml.Linq;
using EssayMarker.Essays;
using static EssayMarker.Docx.Imports.OpenDocumentXml;

namespace EssayMarker.Docx.Imports;

/// <summary>The styles of an OpenDocument text: automatic ones first, then those they are based on (part 3, 16.2).</summary>
internal sealed class OpenDocumentStyles
{
    private const int LongestChain = 30;

    private readonly Dictionary<(string Family, string Name), XElement> _styles = [];
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);

    /// <param name="parts">The roots of the content and of the styles, in this order: automatic styles of the content come first.</param>
    public OpenDocumentStyles(IEnumerable<XElement> parts)
    {
        foreach (XElement group in parts.SelectMany(part => part.Elements().Where(element => element.Name == Office + "automatic-styles" || element.Name == Office + "styles")))
        {
            foreach (XElement style in group.Elements())
            {
                if (style.Get(Style + "name") is not { } name) continue;
                if (style.Name == Style + "style") _styles.TryAdd((style.Get(Style + "family") ?? "", name), style);
                else if (style.Name == Text + "list-style") _lists.TryAdd(name, style);
            }
        }
    }

    /// <summary>What a paragraph of that style is.</summary>
    public ParagraphFormat Paragraph(string? style)
    {
        List<XElement> chain = Chain("paragraph", style);
        var names = chain.Select(DisplayName).ToList();
        return new ParagraphFormat
        {
            Look = names.Select(StyleNames.Look).FirstOrDefault(look => look != ParagraphLook.Ordinary),
            HeadingLevel = names.Select(StyleNames.HeadingLevel).FirstOrDefault(level => level is not null),
            Indent = First(chain, "paragraph-properties", Fo + "margin-left") is { } margin ? Length.InTwentieths(margin) : 0,
            IsCentred = First(chain, "paragraph-properties", Fo + "text-align") == "center",
        };
    }

    /// <summary>How the words of a paragraph of that style are set.</summary>
    public RunFormat RunOfParagraph(string? style) => Run(Chain("paragraph", style), default);

    /// <summary>How the words of a span of that style are set.</summary>
    public RunFormat RunOfSpan(string? style, RunFormat outer) => Run(Chain("text", style), outer);

    /// <summary>Whether a list of that style has numbers, not bullets, at a level from 0; and the number that it starts with.</summary>
    public int? Start(string? list, int level)
    {
        XElement? definition = list is null ? null : _lists.GetValueOrDefault(list)?.Elements().FirstOrDefault(element => element.Get(Text + "level") == $"{level + 1}");
        if (definition is null || definition.Name != Text + "list-level-style-number" || string.IsNullOrEmpty(definition.Get(Style + "num-format"))) return null;
        return int.TryParse(definition.Get(Text + "start-value"), out int start) && start >= 0 ? start : 1;
    }

    private static RunFormat Run(List<XElement> chain, RunFormat outer)
    {
        string? weight = First(chain, "text-properties", Fo + "font-weight");
        string? slope = First(chain, "text-properties", Fo + "font-style");
        string? line = First(chain, "text-properties", Style + "text-underline-style");
        string? display = First(chain, "text-properties", Text + "display");
        return new RunFormat(
            weight is null ? outer.IsBold : weight is "bold" or "600" or "700" or "800" or "900",
            slope is null ? outer.IsItalic : slope is "italic" or "oblique",
            line is null ? outer.IsUnderlined : line != "none",
            display is null ? outer.IsHidden : display == "none");
    }

    private static string? First(List<XElement> chain, string properties, XName attribute) =>
        chain.Select(style => style.Element(Style + properties).Get(attribute)).FirstOrDefault(value => value is not null);

    // A name writes characters that XML does not allow in it as their numbers: "Heading_20_1".
    private static string DisplayName(XElement style) =>
        style.Get(Style + "display-name") ?? (style.Get(Style + "name") ?? "").Replace("_20_", " ", StringComparison.Ordinal);

    private List<XElement> Chain(string family, string? name)
    {
        var chain = new List<XElement>();
        while (name is not null && chain.Count < LongestChain && _styles.TryGetValue((family, name), out XElement? style) && !chain.Contains(style))
        {
            chain.Add(style);
            name = style.Get(Style + "parent-style-name");
        }
        return chain;
    }
}
