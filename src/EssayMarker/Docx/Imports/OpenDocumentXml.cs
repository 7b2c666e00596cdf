using System.Xml.Linq;

namespace EssayMarker.Docx.Imports;

/// <summary>The namespaces of OpenDocument 1.0 to 1.4 (part 3, 2.2), by the prefixes that the standard uses.</summary>
internal static class OpenDocumentXml
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public static readonly XNamespace Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>The attribute's value, or <see langword="null"/>.</summary>
    public static string? Get(this XElement? element, XName name) => element?.Attribute(name)?.Value;
}
