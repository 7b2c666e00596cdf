using System.Xml.Linq;

namespace EssayMarker.Docx.Imports;

/// <summary>Elements and attributes of WordprocessingML (ECMA-376 part 1, 17).</summary>
internal static class Markup
{
    public static XElement Root(string name, params object?[] content) =>
        new(WordXml.Transitional + name, new XAttribute(XNamespace.Xmlns + "w", WordXml.Transitional.NamespaceName), content);

    public static XElement Word(string name, params object?[] content) => new(WordXml.Transitional + name, content);

    public static XElement Value(string name, object value) => Word(name, Attribute("val", value));

    public static XAttribute Attribute(string name, object value) => new(WordXml.Transitional + name, value);
}
