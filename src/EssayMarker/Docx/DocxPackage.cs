using System.IO.Compression;
using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>A .docx as a zip of parts (ECMA-376 part 2), held in memory and never changed.</summary>
/// <remarks>Not <c>System.IO.Packaging</c>: it refuses files that Word opens. Not safe for use by several threads at once.</remarks>
public sealed class DocxPackage
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, string> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartTypes _types;
    private long _unpacked;

    private DocxPackage(byte[] bytes, string fileName)
    {
        (_bytes, FileName) = (bytes, fileName);
        FileKind.RefuseOthers(bytes, fileName);
        Entries = Unzip(archive => archive.Entries.Select(Describe).ToList());
        _types = Contains(PartTypes.PartName) ? PartTypes.Parse(Parse(PartTypes.PartName)) : PartTypes.None;
        Hash = ContentHash.Of(bytes);
    }

    /// <summary>The file's name, as the user gave it.</summary>
    public string FileName { get; }

    /// <summary><c>sha256:</c> and the hash of the file's bytes in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The entries of the zip in their order, folders included.</summary>
    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Opens a file, read to its end within the limits.</summary>
    /// <exception cref="DocxException">It is not a whole zip, or goes beyond a limit.</exception>
    public static DocxPackage Open(Stream stream, string fileName)
    {
        using MemoryStream file = DocxFile.ReadWhole(stream, fileName);
        return new DocxPackage(file.ToArray(), fileName);
    }

    /// <summary>Whether there is a part of that name, in any case.</summary>
    public bool Contains(string part) => _entries.ContainsKey(PartName.Normalise(part));

    /// <summary>The unpacked bytes of a part, any kind.</summary>
    /// <exception cref="DocxException">There is no such part, it is damaged, or it goes beyond a limit.</exception>
    public byte[] Read(string part)
    {
        string name = PartName.Normalise(part);
        if (_parts.TryGetValue(name, out byte[]? known)) return known;
        if (!_entries.TryGetValue(name, out string? entry)) throw Damaged($"Its part {part} is missing.");

        byte[] bytes = Unzip(archive =>
        {
            using Stream stream = archive.GetEntry(entry)!.Open();
            return DocxLimits.ReadWithin(stream, DocxLimits.UnpackedBytes - _unpacked);
        }) ?? throw TooLarge("The file", DocxLimits.UnpackedBytes);
        _unpacked += bytes.Length;
        return _parts[name] = bytes;
    }

    /// <summary>A part as XML, with its white space.</summary>
    /// <exception cref="DocxException">There is no such part, it is damaged, or it goes beyond a limit.</exception>
    public XDocument Parse(string part)
    {
        byte[] bytes = Read(part);
        if (bytes.Length > DocxLimits.PartBytes) throw TooLarge($"Its part {part}", DocxLimits.PartBytes);
        return XmlPart.Parse(bytes, part, FileName);
    }

    /// <summary>The content type that the package declares for a part, or <see langword="null"/>.</summary>
    public string? ContentType(string part) => _types.Of(PartName.Normalise(part));

    /// <summary>The relationships of a part, in the file's order; of the package for the empty name. None where there are none.</summary>
    /// <exception cref="DocxException">They are damaged or go beyond a limit.</exception>
    public IReadOnlyList<DocxRelationship> Relationships(string part)
    {
        string name = PartName.OfRelationships(PartName.Normalise(part));
        if (!Contains(name)) return [];
        return (Parse(name).Root?.Elements() ?? [])
            .Where(element => element.Name.LocalName == "Relationship")
            .Select(element => Relationship(element, PartName.Normalise(part)))
            .ToList();
    }

    /// <summary>The part that a part is related to by the first internal relationship of a kind and that exists, or <see langword="null"/>.</summary>
    /// <exception cref="DocxException">The relationships are damaged or go beyond a limit.</exception>
    public string? Related(string part, string kind) => Relationships(part)
        .FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal && Contains(relationship.Target))?.Target;

    /// <summary>The parts of a content type, by the end of its name.</summary>
    internal IEnumerable<string> OfType(Func<string, bool> matches) =>
        _entries.Keys.Where(name => ContentType(name) is { } type && matches(type));

    internal DocxException WithoutDocument() => FileKind.WithoutDocument(_entries.Keys, FileName);

    private static DocxRelationship Relationship(XElement element, string source)
    {
        string target = element.Attribute("Target")?.Value ?? "";
        bool external = element.Attribute("TargetMode")?.Value == "External";
        return new DocxRelationship(
            element.Attribute("Id")?.Value ?? "",
            element.Attribute("Type")?.Value ?? "",
            external ? target : PartName.Resolve(source, target),
            external);
    }

    private PackageEntry Describe(ZipArchiveEntry entry)
    {
        if (_entries.Count >= DocxLimits.Entries) throw Damaged($"It holds more than {DocxLimits.Entries} parts.");
        string name = PartName.Normalise(entry.FullName);
        // A name twice: which one Word shows and which one is marked could differ.
        if (!_entries.TryAdd(name, entry.FullName)) throw Damaged($"Its part {name} is there twice.");
        return new PackageEntry(entry.FullName, entry.LastWriteTime);
    }

    private T Unzip<T>(Func<ZipArchive, T> read)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(_bytes, writable: false), ZipArchiveMode.Read);
            return read(archive);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or IOException)
        {
            throw Damaged("The file is damaged or cut short.", error);
        }
    }

    private DocxException Damaged(string problem, Exception? cause = null) =>
        new(FileName, problem, "Open it in Word, save it again and hand in the new file.", cause);

    private DocxException TooLarge(string what, long bound) =>
        new(FileName, $"{what} unpacks to more than {DocxLimits.InMegabytes(bound)}.", "Copy the essay's text into a new document and save that.");
}
