using System.IO.Compression;
using System.IO.Hashing;
using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>A .docx as a zip of parts (ECMA-376 part 2), held in memory as it was packed and never changed.</summary>
/// <remarks>
/// Not <c>System.IO.Packaging</c>: it refuses files that Word opens. Opening unpacks every part once, without keeping it: the limits, the lengths and
/// the checksums hold for all that is read later. Not safe for use by several threads at once.
/// </remarks>
public sealed class DocxPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<DocxRelationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartTypes _types;

    private DocxPackage(byte[] bytes, string fileName)
    {
        FileName = fileName;
        FileKind.RefuseOthers(bytes, fileName);
        Hash = ContentHash.Of(bytes);
        Entries = Guard(() => new ZipArchive(new MemoryStream(bytes, writable: false)).Entries.Select(Describe).ToList());
        Check();
        _types = Contains(PartTypes.PartName) ? PartTypes.Parse(Parse(PartTypes.PartName)) : PartTypes.None;
    }

    /// <summary>The file's name, as the user gave it.</summary>
    public string FileName { get; }

    /// <summary><c>sha256:</c> and the hash of the file's bytes in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The entries of the zip in their order, folders included.</summary>
    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Opens a file, read to its end within the limits.</summary>
    /// <exception cref="DocxException">It is not a whole zip, or goes beyond a limit.</exception>
    public static DocxPackage Open(Stream stream, string fileName) => Open(DocxFile.ReadBytes(stream, fileName), fileName);

    /// <summary>Opens the bytes of a file, which are not to change any more.</summary>
    /// <exception cref="DocxException">They are not a whole zip, or go beyond a limit.</exception>
    internal static DocxPackage Open(byte[] bytes, string fileName) => new(bytes, fileName);

    /// <summary>Whether there is a part of that name, in any case.</summary>
    public bool Contains(string part) => _entries.ContainsKey(PartName.Normalise(part));

    /// <summary>The unpacked bytes of a part, any kind.</summary>
    /// <exception cref="DocxException">There is no such part.</exception>
    public byte[] Read(string part)
    {
        using Stream stream = OpenPart(part);
        byte[] bytes = new byte[_lengths[PartName.Normalise(part)]];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A part to be read from its start, unpacked; the caller closes it.</summary>
    /// <exception cref="DocxException">There is no such part.</exception>
    public Stream OpenPart(string part) => _entries.TryGetValue(PartName.Normalise(part), out ZipArchiveEntry? entry)
        ? entry.Open()
        : throw Damaged($"Its part {PartName.Shown(part)} is missing.");

    /// <summary>A part as XML, with its white space.</summary>
    /// <exception cref="DocxException">There is no such part, it is no XML, or it goes beyond a limit.</exception>
    public XDocument Parse(string part)
    {
        if (_lengths.GetValueOrDefault(PartName.Normalise(part)) > DocxLimits.PartBytes) throw TooLarge($"Its part {PartName.Shown(part)}", DocxLimits.PartBytes);
        return XmlPart.Parse(() => OpenPart(part), part, FileName);
    }

    /// <summary>The content type that the package declares for a part, or <see langword="null"/>.</summary>
    public string? ContentType(string part) => _types.Of(PartName.Normalise(part));

    /// <summary>The relationships of a part, in the file's order; of the package for the empty name. None where there are none.</summary>
    /// <exception cref="DocxException">They are damaged or go beyond a limit.</exception>
    public IReadOnlyList<DocxRelationship> Relationships(string part)
    {
        string source = PartName.Normalise(part), name = PartName.OfRelationships(source);
        if (!Contains(name)) return [];
        if (_relationships.TryGetValue(name, out IReadOnlyList<DocxRelationship>? known)) return known;
        return _relationships[name] =
            [.. (Parse(name).Root?.Elements() ?? []).Where(element => element.Name.LocalName == "Relationship").Select(element => Relationship(element, source))];
    }

    /// <summary>The part that a part is related to by the first internal relationship of a kind and that exists, or <see langword="null"/>.</summary>
    /// <exception cref="DocxException">The relationships are damaged or go beyond a limit.</exception>
    public string? Related(string part, string kind) => Relationships(part)
        .FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal && Contains(relationship.Target))?.Target;

    /// <summary>The parts of a content type.</summary>
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
        if (entry.IsEncrypted) throw new DocxException(FileName, "The document is protected by a password.", "Remove the password and save it again.");
        string name = PartName.Normalise(entry.FullName);
        // No program writes such a name; who unpacks the annotated copy should not get it from us.
        if (PartName.LeadsOut(name)) throw Damaged("It holds a part whose name leads out of the document.");
        // A name twice: which one Word shows and which one is marked could differ.
        if (!_entries.TryAdd(name, entry)) throw Damaged($"Its part {PartName.Shown(name)} is there twice.");
        return new PackageEntry(entry.FullName, entry.LastWriteTime);
    }

    /// <summary>Unpacks all parts into nothing: whatever sizes the zip claims, no more than the limit is ever unpacked.</summary>
    private void Check() => Guard(() =>
    {
        byte[] buffer = new byte[64 * 1024];
        long left = DocxLimits.UnpackedBytes;
        foreach ((string name, ZipArchiveEntry entry) in _entries)
        {
            using Stream stream = entry.Open();
            var checksum = new Crc32();
            int length = 0, read;
            while ((read = stream.Read(buffer)) > 0)
            {
                if ((left -= read) < 0) throw TooLarge("The file", DocxLimits.UnpackedBytes);
                checksum.Append(buffer.AsSpan(0, read));
                length += read;
            }
            if (checksum.GetCurrentHashAsUInt32() != entry.Crc32) throw Damaged($"Its part {PartName.Shown(name)} is damaged: the checksum is wrong.");
            _lengths[name] = length;
        }
        return true;
    });

    private T Guard<T>(Func<T> unzip)
    {
        try
        {
            return unzip();
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            throw Damaged("The file is damaged or cut short.", error);
        }
    }

    private DocxException Damaged(string problem, Exception? cause = null) =>
        new(FileName, problem, "Open it in Word, save it again and hand in the new file.", cause);

    private DocxException TooLarge(string what, long bound) =>
        new(FileName, $"{what} unpacks to more than {DocxLimits.InMegabytes(bound)}.", "Copy the essay's text into a new document and save that.");
}
