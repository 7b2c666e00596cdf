using System.IO.Compression;
using System.Text;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>A zip in pieces.</summary>
internal sealed class Parts(List<Part> all)
{
    /// <summary>A word of no essay: where it turns up in a message, the message holds text of the document.</summary>
    public const string Marker = "Quilpmarker";

    // How often a part is chosen, by the first of these that its name holds.
    private static readonly (string Name, double Weight)[] Weights =
    [
        ("document.xml.rels", 3), ("document.xml", 10), ("styles", 3), ("numbering", 2), ("footnotes", 3), ("endnotes", 2), ("comments", 3),
        ("settings", 1), (".rels", 1), ("[Content_Types]", 1), ("", 0.2),
    ];

    public List<Part> All { get; } = all;

    /// <summary>The entries of a zip, or <see langword="null"/> where it is none.</summary>
    public static Parts? Unpack(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return new Parts([.. zip.Entries.Select(entry => new Part(entry.FullName, Read(entry)))]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (Part part in All)
            {
                using Stream entry = zip.CreateEntry(part.Name, CompressionLevel.Fastest).Open();
                entry.Write(part.Bytes);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Puts the marker word at the end of each piece of text.</summary>
    public void PlantMarkers()
    {
        foreach (Part part in All.Where(part => part.IsXml && part.Bytes.AsSpan().IndexOf("</w:t>"u8) >= 0))
            part.Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes).Replace("</w:t>", $" {Marker}</w:t>", StringComparison.Ordinal));
    }

    /// <summary>A part, those that matter to reading more often.</summary>
    public Part? Choose(Random random, Func<Part, bool> fits)
    {
        Part[] fit = [.. All.Where(fits)];
        double[] weights = [.. fit.Select(part => Weights.First(row => part.Name.Contains(row.Name, StringComparison.OrdinalIgnoreCase)).Weight)];
        double left = random.NextDouble() * weights.Sum();
        for (int at = 0; at < fit.Length; at++)
        {
            left -= weights[at];
            if (left <= 0) return fit[at];
        }
        return fit.LastOrDefault();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
