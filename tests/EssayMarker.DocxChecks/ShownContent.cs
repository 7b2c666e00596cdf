using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.DocxChecks;

/// <summary>What a document shows, letter by letter with its formatting, no matter how it is cut into runs and without comment marks.</summary>
public static class ShownContent
{
    private static readonly string[] Marks = ["commentRangeStart", "commentRangeEnd"];

    public static List<string> Of(XDocument main)
    {
        var shown = new List<string>();
        AddElement(main.Root!, shown);
        return shown;
    }

    private static void AddElement(XElement element, List<string> shown)
    {
        if (element.IsWord() && Marks.Contains(element.Name.LocalName))
            return;
        if (element.IsWord("r"))
        {
            string look = $"{string.Join(' ', element.Attributes())}|{Look(element.WordChild("rPr"))}";
            foreach (XElement child in element.Elements().Where(child => !child.IsWord("rPr") && !child.IsWord("commentReference")))
                AddContent(child, look, shown);
            return;
        }
        shown.Add($"<{element.Name} {string.Join(' ', element.Attributes())}");
        if (!element.HasElements)
            shown.Add(element.Value);
        foreach (XElement child in element.Elements())
            AddElement(child, shown);
        shown.Add(">");
    }

    private static void AddContent(XElement child, string look, List<string> shown)
    {
        if (child.IsWord("t"))
        {
            bool isPreserved = child.AncestorsAndSelf().Select(each => each.Attribute(XNamespace.Xml + "space")?.Value).FirstOrDefault(value => value is not null) == "preserve";
            foreach (char letter in isPreserved ? child.Value : child.Value.Trim(' ', '\t', '\r', '\n'))
                shown.Add($"{letter}|{look}");
            return;
        }
        shown.Add(look);
        AddElement(child, shown);
    }

    private static string Look(XElement? properties)
    {
        if (properties is null)
            return "";
        var look = new XElement(properties);
        foreach (XElement change in look.Descendants().Where(change => change.WordAttribute("id") is not null))
            change.SetAttributeValue(change.Name.Namespace + "id", null);
        return look.ToString(SaveOptions.DisableFormatting);
    }
}
