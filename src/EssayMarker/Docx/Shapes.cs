using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>What a drawing, a picture of the old kind (VML) or an embedded object holds.</summary>
internal static class Shapes
{
    // Pictures, charts, diagrams (SmartArt), embedded objects.
    private static readonly HashSet<string> Pictures = ["pic", "imagedata", "chart", "relIds", "OLEObject"];

    /// <summary>What holds text, outermost only, each once: text boxes, whose content is WordprocessingML, and drawn text, which is not.</summary>
    public static IEnumerable<XElement> Texts(XElement drawing) => ShownContent.In(drawing, IsText).Where(IsText);

    /// <summary>Whether something in it may show words that cannot be read.</summary>
    public static bool HasPicture(XElement drawing) => ShownContent.In(drawing, IsText).Any(element => Pictures.Contains(element.Name.LocalName));

    private static bool IsText(XElement element) => element.IsWord("txbxContent") || DrawnText.Is(element);
}
