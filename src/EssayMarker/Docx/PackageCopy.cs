using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>A package to be written with some parts changed, added or left out; all other entries are written as they were.</summary>
/// <param name="package">The package.</param>
internal sealed class PackageCopy(DocxPackage package)
{
    private readonly Dictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _leftOut = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    /// <summary>Whether there is a part of that name, in the package or added to it.</summary>
    public bool Contains(string part) => package.Contains(part) || _changed.ContainsKey(part);

    /// <summary>Has a part written anew from its XML.</summary>
    public void Change(string part, XDocument xml) => _changed[part] = xml;

    /// <summary>A part to be changed; where it is not there, a new one with that root.</summary>
    public XDocument OpenPart(string part, XElement? root = null)
    {
        if (_changed.TryGetValue(part, out XDocument? xml))
            return xml;
        if (package.Contains(part))
            return _changed[part] = package.Parse(part);
        _added.Add(part);
        return _changed[part] = new XDocument(root);
    }

    /// <summary>Has a part not written.</summary>
    public void LeaveOut(string part) => _leftOut.Add(part);

    /// <summary>Writes the package: entries in their order, new ones last.</summary>
    public void Save(Stream output)
    {
        var zip = new ZipWriter(output);
        foreach (PackageEntry entry in package.Entries)
        {
            string part = PartName.Normalise(entry.Name);
            if (_leftOut.Contains(part))
                continue;
            bool isChanged = _changed.TryGetValue(part, out XDocument? xml);
            zip.Add(entry.Name, entry.LastWriteTime.DateTime, isChanged ? to => SaveChanged(part, xml!, to) : to => Copy(part, to));
        }
        foreach (string part in _added)
            zip.Add(part, ZipWriter.FirstDay, to => XmlBytes.Save(_changed[part], [], to));
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
}
