using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Text in a drawing that is no WordprocessingML: a paragraph of DrawingML (ECMA-376 21.1.2.2.6), WordArt of the old kind (VML, part 4, 19.1.2.23).</summary>
internal static class DrawnText
{
    private const string Vml = "urn:schemas-microsoft-com:vml";

    // The end of both namespaces, transitional and strict.
    private const string DrawingMl = "/main";

    public static bool Is(XElement element) => IsParagraph(element) || IsWordArt(element);

    /// <summary>The stretches of its text in order, each with the element that it came from.</summary>
    public static IEnumerable<(XElement Element, string Text)> Of(XElement element) => IsWordArt(element)
        ? [(element, element.Attribute("string")!.Value)]
        : element.Descendants().Where(IsDrawing).Select(part => (part, part.Name.LocalName switch
        {
            "t" => part.Value,
            "br" => "\n",
            "tab" => "\t",
            _ => "",
        }));

    private static bool IsParagraph(XElement element) => element.Name.LocalName == "p" && IsDrawing(element);

    private static bool IsWordArt(XElement element) =>
        element.Name.LocalName == "textpath" && element.Name.NamespaceName == Vml && element.Attribute("string") is not null;

    private static bool IsDrawing(XElement element) =>
        element.Name.NamespaceName.EndsWith(DrawingMl, StringComparison.Ordinal) && element.Name.NamespaceName.Contains("/drawingml/", StringComparison.Ordinal);
}
