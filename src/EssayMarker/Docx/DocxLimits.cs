using System.Globalization;

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

    /// <summary>XML elements in one part: 600 pages as Word writes them have some 70,000, with a run for every three words some 500,000.</summary>
    public const int Elements = 600_000;

    /// <summary>Paragraphs in one part, empty ones included: 600 pages have some 10,000.</summary>
    public const int Paragraphs = 100_000;

    /// <summary>Attributes, comments and stretches of text in one part.</summary>
    public const int OtherNodes = 1_200_000;

    /// <summary>Attributes of one element.</summary>
    public const int AttributesOfElement = 1_000;

    /// <summary>Different names of elements and attributes in one part: WordprocessingML and its kin have some 3,000.</summary>
    public const int Names = 10_000;

    /// <summary>UTF-16 units of text in one part: some 1.3 million words, or 2,600 pages.</summary>
    public const int Characters = 8_000_000;

    /// <summary>How deep XML elements may nest: far beyond what Word writes, far from the end of the stack.</summary>
    public const int Depth = 500;

    private const long Megabyte = 1024 * 1024;

    /// <summary>A bound in digits, such as <c>600,000</c>.</summary>
    internal static string InFull(int bound) => bound.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A bound in words, such as <c>20 MB</c>.</summary>
    internal static string InMegabytes(long bytes) => $"{bytes / Megabyte} MB";
}
