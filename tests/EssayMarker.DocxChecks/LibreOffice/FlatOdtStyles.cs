using System.Xml.Linq;

namespace EssayMarker.DocxChecks.LibreOffice;

/// <summary>Which styles of a flat OpenDocument text hide what has them (<c>text:display</c>, OpenDocument 1.3 part 3, 20.421).</summary>
internal sealed class FlatOdtStyles
{
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly Dictionary<(string Family, string Name), XElement> _styles = [];

    public FlatOdtStyles(XElement document)
    {
        foreach (XElement style in document.Descendants(Style + "style"))
        {
            if ((string?)style.Attribute(Style + "family") is { } family && (string?)style.Attribute(Style + "name") is { } name)
                _styles.TryAdd((family, name), style);
        }
    }

    /// <summary>Whether a style hides its text; <see langword="null"/> where neither it nor one that it inherits from says.</summary>
    public bool? IsHidden(string family, string? name)
    {
        for (int steps = 0; steps < 50 && name is not null && _styles.TryGetValue((family, name), out XElement? style); steps++)
        {
            if ((string?)style.Element(Style + "text-properties")?.Attribute(Text + "display") is { } display) return display == "none";
            name = (string?)style.Attribute(Style + "parent-style-name");
        }
        return null;
    }
}
