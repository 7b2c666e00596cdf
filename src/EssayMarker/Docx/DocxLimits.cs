namespace EssayMarker.Docx;

/// <summary>The only limits on what is opened. An essay is hostile input: each holds while streaming, whatever sizes the file claims.</summary>
public static class DocxLimits
{
    /// <summary>Bytes of the file: 20 MB.</summary>
    public const long PackageBytes = 20 * Megabyte;

    /// <summary>Bytes of all its parts unpacked: 200 MB.</summary>
    public const long UnpackedBytes = 200 * Megabyte;

    /// <summary>Bytes of one XML part unpacked: 32 MB.</summary>
    public const long PartBytes = 32 * Megabyte;

    /// <summary>Entries of the zip.</summary>
    public const int Entries = 10_000;

    /// <summary>XML elements in one part: 600 pages have some 70,000.</summary>
    public const int Elements = 400_000;

    /// <summary>How deep XML elements may nest: far beyond what Word writes, far from the end of the stack.</summary>
    public const int Depth = 500;

    private const long Megabyte = 1024 * 1024;

    /// <summary>Reads to the end, but not past the bound.</summary>
    /// <param name="stream">What to read; it is not closed.</param>
    /// <param name="bound">The most bytes that may come.</param>
    /// <returns>The bytes, or <see langword="null"/> where there are more of them.</returns>
    internal static byte[]? ReadWithin(Stream stream, long bound)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > bound) return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>A bound in words, such as <c>20 MB</c>.</summary>
    internal static string InMegabytes(long bytes) => $"{bytes / Megabyte} MB";
}
