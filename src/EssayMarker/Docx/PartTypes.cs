using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>What <c>[Content_Types].xml</c> says of each part (ECMA-376 part 2, 6.2.3.2): an override by name, else a default by extension.</summary>
internal sealed class PartTypes
{
    public const string PartName = "[Content_Types].xml";

    /// <summary>The namespace of its elements.</summary>
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static readonly PartTypes None = new();

    private readonly Dictionary<string, string> _overrides = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);

    public static PartTypes Parse(XDocument xml)
    {
        var types = new PartTypes();
        foreach (XElement element in xml.Root?.Elements() ?? [])
        {
            string type = element.Attribute("ContentType")?.Value ?? "";
            if (element.Attribute("PartName")?.Value is { } part) types._overrides[Docx.PartName.Normalise(part)] = type;
            else if (element.Attribute("Extension")?.Value is { } extension) types._defaults[extension] = type;
        }
        return types;
    }

    public string? Of(string part) =>
        _overrides.GetValueOrDefault(part) ?? _defaults.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'));
}
