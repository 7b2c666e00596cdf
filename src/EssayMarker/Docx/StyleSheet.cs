using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>The styles of a document, as far as they say what a paragraph is.</summary>
/// <remarks>A property is the nearest one given: by the paragraph, its style, or a style that one is based on (ECMA-376 17.7.2).</remarks>
internal sealed class StyleSheet
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleProperties> _known = new(StringComparer.Ordinal);
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
    public StyleProperties Of(XElement paragraph)
    {
        XElement? own = paragraph.WordChild("pPr");
        StyleProperties style = Style(own?.WordChild("pStyle")?.WordAttribute("val") ?? _default);
        return own is null ? style : StyleProperties.OfParagraph(own).Over(style);
    }

    /// <summary>How a run of a paragraph shows its text, by its properties, its style and the paragraph.</summary>
    public RunProperties Of(XElement run, StyleProperties paragraph)
    {
        if (run.WordChild("rPr") is not { } own) return paragraph.Runs;
        RunProperties properties = RunProperties.Of(own);
        return (own.WordChild("rStyle")?.WordAttribute("val") is { } style ? properties.Over(Style(style).Runs) : properties).Over(paragraph.Runs);
    }

    /// <summary>The properties of a style and all that it is based on, gathered once.</summary>
    private StyleProperties Style(string? id)
    {
        if (id is null) return StyleProperties.None;
        if (_known.TryGetValue(id, out StyleProperties? known)) return known;

        StyleProperties properties = StyleProperties.None;
        foreach (XElement style in Chain(id)) properties = properties.Over(StyleProperties.OfStyle(style));
        return _known[id] = properties;
    }

    /// <summary>A style and those it is based on, the nearest first; a circle ends where it closes.</summary>
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
