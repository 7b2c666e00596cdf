using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>What a drawing, a picture of the old kind (VML) or an embedded object holds.</summary>
internal static class Shapes
{
    // Pictures, charts, diagrams (SmartArt), embedded objects, shapes with text of DrawingML's own; WordArt of the old kind keeps its words in an attribute.
    private static readonly HashSet<string> Pictures = ["pic", "imagedata", "chart", "relIds", "OLEObject", "txBody", "textpath"];

    /// <summary>The text boxes, outermost only, each once; the boxes inside them come when they are read.</summary>
    public static IEnumerable<XElement> TextBoxes(XElement drawing) => ShownContent.In(drawing, IsTextBox).Where(IsTextBox);

    /// <summary>Whether something in it may show words that cannot be read.</summary>
    public static bool HasPicture(XElement drawing) => ShownContent.In(drawing, IsTextBox).Any(element => Pictures.Contains(element.Name.LocalName));

    private static bool IsTextBox(XElement element) => element.IsWord("txbxContent");
}
