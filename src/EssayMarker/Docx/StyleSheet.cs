using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>The styles of a document, as far as they say what a paragraph is.</summary>
/// <remarks>A property is the nearest one given: by the paragraph, its style, or a style that one is based on (ECMA-376 17.7.2).</remarks>
internal sealed class StyleSheet
{
    // 720 twentieths of a point is half an inch; Word's "Quote" has 864, a quick press of Tab 720, a careless ruler less.
    private const int IndentFrom = 340;
    private const int LongestChain = 30;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public StyleSheet(XDocument? part)
    {
        foreach (XElement style in part?.Root?.WordChildren("style") ?? [])
        {
            if (style.WordAttribute("styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.WordAttribute("type") == "paragraph" && style.WordAttribute("default") is "1" or "true" or "on") _default ??= id;
        }
    }

    /// <summary>What a <c>w:p</c> is by its properties and its style.</summary>
    public ParagraphStyle Of(XElement paragraph)
    {
        XElement? own = paragraph.WordChild("pPr");
        List<XElement> chain = Chain(own?.WordChild("pStyle")?.WordAttribute("val") ?? _default);
        var properties = chain.Select(style => style.WordChild("pPr")).Prepend(own).OfType<XElement>().ToList();
        var names = chain.Select(Name).ToList();
        var runs = chain.Select(style => style.WordChild("rPr")).ToList();
        return new ParagraphStyle
        {
            Look = names.Select(StyleNames.Look).FirstOrDefault(look => look != ParagraphLook.Ordinary),
            HeadingLevel = names.Select(StyleNames.HeadingLevel).FirstOrDefault(level => level is not null) ?? OutlineLevel(properties),
            IsListItem = First(properties, "numPr") is { } numbering && numbering.WordChild("numId")?.WordAttribute("val") is not (null or "0"),
            IsIndented = IsIndented(First(properties, "ind")),
            IsCentred = First(properties, "jc")?.WordAttribute("val") == "center",
            IsHidden = Switch(runs, "vanish") ?? false,
            IsEmphasised = Emphasis(runs) ?? false,
        };
    }

    /// <summary>Whether a run is hidden.</summary>
    public bool IsHidden(XElement run, ParagraphStyle paragraph) => Switch(RunProperties(run), "vanish") ?? paragraph.IsHidden;

    /// <summary>Whether a run is bold or underlined.</summary>
    public bool IsEmphasised(XElement run, ParagraphStyle paragraph) => Emphasis(RunProperties(run)) ?? paragraph.IsEmphasised;

    private static bool? Emphasis(List<XElement?> properties)
    {
        bool? bold = Switch(properties, "b");
        string? line = properties.Select(given => given?.WordChild("u")?.WordAttribute("val")).FirstOrDefault(value => value is not null);
        return bold is null && line is null ? null : bold == true || line is not (null or "none");
    }

    private static XElement? First(List<XElement> properties, string name) =>
        properties.Select(given => given.WordChild(name)).FirstOrDefault(property => property is not null);

    private static bool? Switch(List<XElement?> properties, string name) =>
        properties.Select(given => given.Switch(name)).FirstOrDefault(value => value is not null);

    private static int? OutlineLevel(List<XElement> properties) =>
        First(properties, "outlineLvl")?.WordAttribute("val") is { Length: 1 } level && level[0] is >= '0' and <= '8' ? level[0] - '0' + 1 : null;

    private static bool IsIndented(XElement? indent)
    {
        int left = Twips(indent?.WordAttribute("left") ?? indent?.WordAttribute("start"));
        int hanging = Twips(indent?.WordAttribute("hanging"));
        return left >= IndentFrom && hanging < left;
    }

    private static int Twips(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int twips) ? twips : 0;

    private static string Name(XElement style) => style.WordChild("name")?.WordAttribute("val") ?? "";

    private List<XElement?> RunProperties(XElement run)
    {
        XElement? own = run.WordChild("rPr");
        if (own is null) return [];
        string? style = own.WordChild("rStyle")?.WordAttribute("val");
        return style is null ? [own] : [own, .. Chain(style).Select(given => given.WordChild("rPr"))];
    }

    private List<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        while (id is not null && chain.Count < LongestChain && _styles.TryGetValue(id, out XElement? style) && !chain.Contains(style))
        {
            chain.Add(style);
            id = style.WordChild("basedOn")?.WordAttribute("val");
        }
        return chain;
    }
}
