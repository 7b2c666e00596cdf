using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A package with some parts changed or added; all other entries are written as they were.</summary>
internal sealed class PackageEdit(DocxPackage package, string mainPart)
{
    private readonly Dictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    /// <summary>Has a part written anew from its XML.</summary>
    public void Change(string part, XDocument xml) => _changed[part] = xml;

    /// <summary>The part of a kind that the main part is related to; where there is none, a new one.</summary>
    public XDocument Open(CommentPart kind)
    {
        if (package.Related(mainPart, kind.Kind) is { } known)
            return OpenPart(known);

        string name = FreeName(kind.FileName);
        Relate(kind, name);
        Declare(name, kind.ContentType);
        return OpenPart(name, new XElement(kind.Root, new XAttribute(XNamespace.Xmlns + kind.Prefix, kind.Root.NamespaceName)));
    }

    /// <summary>Writes the package: entries in their order, new ones last.</summary>
    public void Save(Stream output)
    {
        var zip = new ZipWriter(output);
        foreach (PackageEntry entry in package.Entries)
        {
            bool isChanged = _changed.TryGetValue(PartName.Normalise(entry.Name), out XDocument? xml);
            zip.Add(entry.Name, entry.LastWriteTime.DateTime, isChanged ? part => SaveChanged(entry.Name, xml!, part) : part => Copy(entry.Name, part));
        }
        foreach (string name in _added)
            zip.Add(name, ZipWriter.FirstDay, part => XmlBytes.Save(_changed[name], [], part));
        zip.Finish();
    }

    private void Copy(string name, Stream output)
    {
        using Stream part = package.OpenPart(name);
        part.CopyTo(output);
    }

    private void SaveChanged(string name, XDocument xml, Stream output)
    {
        byte[] head = new byte[XmlBytes.LongestDeclaration];
        using Stream part = package.OpenPart(name);
        int length = part.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        XmlBytes.Save(xml, head.AsSpan(0, length), output);
    }

    /// <summary>A part to be changed; where it is not there, a new one with that root.</summary>
    private XDocument OpenPart(string name, XElement? root = null)
    {
        if (_changed.TryGetValue(name, out XDocument? xml))
            return xml;
        if (package.Contains(name))
            return _changed[name] = package.Parse(name);
        _added.Add(name);
        return _changed[name] = new XDocument(root);
    }

    private string FreeName(string fileName)
    {
        string folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        string name = folder + fileName;
        for (int number = 1; package.Contains(name) || _changed.ContainsKey(name); number++)
            name = $"{folder}{Path.GetFileNameWithoutExtension(fileName)}{number}.xml";
        return name;
    }

    private void Relate(CommentPart kind, string part)
    {
        XElement root = OpenPart(
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
        XElement root = OpenPart(PartTypes.PartName).Root!;
        root.Elements(PartTypes.Namespace + "Override")
            .Where(element => string.Equals(element.Attribute("PartName")?.Value, "/" + part, StringComparison.OrdinalIgnoreCase)).Remove();
        root.Add(new XElement(PartTypes.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
    }
}
