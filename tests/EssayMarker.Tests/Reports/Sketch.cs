using System.Text;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Tests.Reports;

/// <summary>A document's main part in one line: runs in brackets, bold ones starred, comment marks as <c>{1 … 1}</c>, all else by its name.</summary>
internal static class Sketch
{
    private static readonly HashSet<string> LeftOut = ["pPr", "rPr", "sectPr", "sdtPr", "tblPr", "tblGrid", "tcPr"];

    public static string Of(byte[] docx)
    {
        var sketch = new StringBuilder();
        foreach (XElement element in HandMade.Open(docx).Main.Root!.WordChild("body")!.Elements())
            Add(element, sketch);
        return sketch.ToString();
    }

    private static void Add(XElement element, StringBuilder sketch)
    {
        string name = element.Name.LocalName;
        if (LeftOut.Contains(name) || element.WordChild("commentReference") is not null)
            return;
        switch (name)
        {
            case "commentRangeStart":
                sketch.Append('{').Append(element.WordAttribute("id"));
                break;
            case "commentRangeEnd":
                sketch.Append(element.WordAttribute("id")).Append('}');
                break;
            case "t":
                sketch.Append(element.Value);
                break;
            case "r":
                Wrap(element.WordChild("rPr")?.WordChild("b") is null ? "[" : "*[", element, "]", sketch);
                break;
            case "p":
                Wrap("", element, "¶", sketch);
                break;
            case "fldChar":
                sketch.Append(element.WordAttribute("fldCharType"));
                break;
            default:
                Wrap(element.HasElements ? $"<{name} " : $"<{name}", element, ">", sketch);
                break;
        }
    }

    private static void Wrap(string open, XElement element, string close, StringBuilder sketch)
    {
        sketch.Append(open);
        foreach (XElement child in element.Elements())
            Add(child, sketch);
        sketch.Append(close);
    }
}
