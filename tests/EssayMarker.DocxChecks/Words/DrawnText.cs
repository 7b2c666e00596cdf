using System.Xml.Linq;

namespace EssayMarker.DocxChecks.Words;

/// <summary>Words that a drawing holds outside of text boxes.</summary>
internal static class DrawnText
{
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Words of WordArt (<c>v:textpath</c>, ECMA-376 part 4, 19.1.2.23) and of DrawingML text (<c>a:t</c>, part 1, 21.1.2.3.11).</summary>
    public static IEnumerable<string> Of(XDocument main)
    {
        var words = new WordList();
        foreach (XElement element in main.Descendants())
        {
            words.Add((element.Name == Vml + "textpath" ? (string?)element.Attribute("string") : element.Name == Drawing + "t" ? element.Value : null) ?? "");
            words.End();
        }
        return words.ToList().Select(word => word.Text);
    }
}
