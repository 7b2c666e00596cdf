using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>WordprocessingML's two namespaces, transitional and strict, read alike.</summary>
public static class WordXml
{
    /// <summary>The namespace of ECMA-376 part 4 (transitional), which Word writes.</summary>
    public static readonly XNamespace Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of ISO/IEC 29500 part 1 (strict).</summary>
    public static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary><c>xml:space</c>.</summary>
    public static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>Whether the element is of WordprocessingML, in either namespace.</summary>
    public static bool IsWord(this XElement element) =>
        element.Name.Namespace == Transitional || element.Name.Namespace == Strict;

    /// <summary>Whether the element is the one of that local name in WordprocessingML.</summary>
    public static bool IsWord(this XElement element, string name) => element.Name.LocalName == name && element.IsWord();

    /// <summary>The children of that local name in WordprocessingML.</summary>
    public static IEnumerable<XElement> WordChildren(this XElement element, string name) =>
        element.Elements().Where(child => child.IsWord(name));

    /// <summary>The first child of that local name in WordprocessingML, or <see langword="null"/>.</summary>
    public static XElement? WordChild(this XElement element, string name) => element.WordChildren(name).FirstOrDefault();

    /// <summary>The attribute's value in either namespace, or <see langword="null"/>.</summary>
    public static string? WordAttribute(this XElement element, string name) =>
        (element.Attribute(Transitional + name) ?? element.Attribute(Strict + name))?.Value;

    /// <summary>A property that is on or off (ECMA-376 17.17.4): present without a value is on; <see langword="null"/> where it is absent.</summary>
    internal static bool? Switch(this XElement? properties, string name) => properties?.WordChild(name)?.IsOn();

    /// <summary>Whether a property that is on or off is on.</summary>
    internal static bool IsOn(this XElement property) => property.WordAttribute("val") is not ("0" or "false" or "off");
}
