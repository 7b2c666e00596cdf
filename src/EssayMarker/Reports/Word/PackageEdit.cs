using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A package whose parts about comments are changed or added; all other entries are written as they were.</summary>
internal sealed class PackageEdit(DocxPackage package, string mainPart)
{
    private readonly PackageCopy _copy = new(package);

    /// <summary>Has a part written anew from its XML.</summary>
    public void Change(string part, XDocument xml) => _copy.Change(part, xml);

    /// <summary>The part of a kind that the main part is related to; where there is none, a new one.</summary>
    public XDocument Open(CommentPart kind)
    {
        if (package.Related(mainPart, kind.Kind) is { } known)
            return _copy.OpenPart(known);

        string name = FreeName(kind.FileName);
        Relate(kind, name);
        Declare(name, kind.ContentType);
        return _copy.OpenPart(name, new XElement(kind.Root, new XAttribute(XNamespace.Xmlns + kind.Prefix, kind.Root.NamespaceName)));
    }

    /// <summary>Writes the package: entries in their order, new ones last.</summary>
    public void Save(Stream output) => _copy.Save(output);

    private string FreeName(string fileName)
    {
        string folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        string name = folder + fileName;
        for (int number = 1; _copy.Contains(name); number++)
            name = $"{folder}{Path.GetFileNameWithoutExtension(fileName)}{number}.xml";
        return name;
    }

    private void Relate(CommentPart kind, string part)
    {
        XElement root = _copy.OpenPart(
            PartName.OfRelationships(mainPart), new XElement(DocxRelationship.Namespace + "Relationships", new XAttribute("xmlns", DocxRelationship.Namespace.NamespaceName))).Root!;
        // One to a part that is missing would be the second of its kind.
        root.Elements().Where(element => element.Attribute("Type")?.Value.EndsWith("/" + kind.Kind, StringComparison.Ordinal) == true).Remove();
        HashSet<string> taken = new(root.Elements().Select(element => element.Attribute("Id")?.Value ?? ""), StringComparer.OrdinalIgnoreCase);
        int number = 1;
        while (taken.Contains($"rId{number}"))
            number++;
        root.Add(new XElement(root.Name.Namespace + "Relationship",
            new XAttribute("Id", $"rId{number}"), new XAttribute("Type", kind.RelationshipType), new XAttribute("Target", Path.GetFileName(part))));
    }

    private void Declare(string part, string contentType)
    {
        if (!package.Contains(PartTypes.PartName) || string.Equals(package.ContentType(part), contentType, StringComparison.OrdinalIgnoreCase))
            return;
        XElement root = _copy.OpenPart(PartTypes.PartName).Root!;
        root.Elements(PartTypes.Namespace + "Override")
            .Where(element => string.Equals(element.Attribute("PartName")?.Value, "/" + part, StringComparison.OrdinalIgnoreCase)).Remove();
        root.Add(new XElement(PartTypes.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
    }
}
