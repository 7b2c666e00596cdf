using System.Xml.Linq;

namespace EssayMarker.Docx.Names;

/// <summary>The properties of a document: who made it becomes the code, whose it is goes, and all else loses names.</summary>
internal sealed class PropertyParts(NameFinder finder)
{
    private static readonly HashSet<string> Makers = ["creator", "lastModifiedBy"];
    private static readonly HashSet<string> Owners = ["Manager", "Company"];
    private static readonly HashSet<string> Worded =
        ["title", "subject", "description", "keywords", "value", "category", "contentStatus", "identifier", "version", "Template", "HyperlinkBase", "lpstr", "lpwstr"];

    private static readonly HashSet<string> Texts = ["lpstr", "lpwstr", "bstr"];

    /// <summary>The core and the extended properties.</summary>
    public void Replace(XElement root)
    {
        foreach (XElement element in root.Descendants().Where(element => !element.HasElements && element.Value.Length > 0))
        {
            string name = element.Name.LocalName;
            string value = Makers.Contains(name) ? finder.Code
                : Owners.Contains(name) ? ""
                : Worded.Contains(name) ? finder.Replace(OutsideTarget.Clean(element.Value, finder), NamePlace.Beside)
                : element.Value;
            if (value != element.Value)
                element.Value = value;
        }
    }

    /// <summary>The properties that somebody added: one that holds a name is emptied, or goes where it is no text.</summary>
    public void ReplaceCustom(XElement root)
    {
        foreach (XElement property in root.Elements().ToList())
        {
            if (property.Attribute("name") is { } name)
                name.Value = finder.Replace(name.Value, NamePlace.Beside);
            string value = property.Value;
            if (finder.Replace(OutsideTarget.Clean(value, finder), NamePlace.Beside) == value)
                continue;
            if (property.Elements().SingleOrDefault() is { } typed && Texts.Contains(typed.Name.LocalName))
                typed.Value = "";
            else
                property.Remove();
        }
    }
}
