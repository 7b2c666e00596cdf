using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>What a drawing, a picture of the old kind (VML) or an embedded object holds.</summary>
internal static class Shapes
{
    private static readonly HashSet<string> Pictures = ["pic", "imagedata", "chart", "relIds", "OLEObject"];

    /// <summary>The text boxes, outermost only, each once; the boxes inside them come when they are read.</summary>
    public static IEnumerable<XElement> TextBoxes(XElement drawing) => Inside(drawing).Where(IsTextBox);

    /// <summary>Whether something in it may show words that cannot be read.</summary>
    public static bool HasPicture(XElement drawing) => Inside(drawing).Any(element => Pictures.Contains(element.Name.LocalName));

    private static bool IsTextBox(XElement element) => element.IsWord("txbxContent");

    private static IEnumerable<XElement> Inside(XElement drawing)
    {
        var ahead = new Stack<XElement>(drawing.Elements().Reverse());
        while (ahead.TryPop(out XElement? element))
        {
            yield return element;
            if (IsTextBox(element)) continue;

            XElement? inside = AlternateContent.Is(element) ? AlternateContent.Choose(element) : element;
            foreach (XElement child in inside?.Elements().Reverse() ?? []) ahead.Push(child);
        }
    }
}
