using System.Text;
using EssayMarker.Essays;

namespace EssayMarker.Docx.Imports;

/// <summary>Tells what a file is, by its content first and then by its name, and makes a .docx of what is none.</summary>
internal static class Import
{
    private const int Prolog = 1024;

    // What a file of such a name holds is never plain text: then it is damaged, and its bytes are not read as words.
    private static readonly HashSet<string> NeverText =
    [
        ".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".fodt", ".rtf", ".pdf", ".pages", ".wps", ".gdoc", ".zip",
        ".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp", ".heic",
    ];

    /// <summary>A .docx: the file itself, or one that is made of its text.</summary>
    /// <exception cref="DocxException">The file is of a format that is not read, damaged, or goes beyond a limit.</exception>
    public static (byte[] Bytes, DocxPackage Package, IReadOnlyList<Warning> Warnings) ToDocx(byte[] bytes, string file)
    {
        FileKind.RefuseUnreadable(bytes, file);
        DocxPackage? package = FileKind.IsZip(bytes) ? DocxPackage.Open(bytes, file) : null;
        if (package is not null && !IsOpenDocument(package)) return (bytes, package, []);

        Manuscript manuscript = package is not null ? OpenDocumentReader.Read(package) : ReadText(bytes, file);
        byte[] made = ManuscriptDocx.Write(manuscript);
        return (made, DocxPackage.Open(made, file), manuscript.Warnings);
    }

    private static Manuscript ReadText(byte[] bytes, string file)
    {
        string start = Start(bytes);
        if (IsPage(start)) return HtmlReader.Read(bytes, file);
        if (start.Contains("<office:document", StringComparison.Ordinal) && start[0] == '<') return OpenDocumentReader.ReadFlat(bytes, file);
        string extension = Path.GetExtension(file).ToLowerInvariant();
        if (extension is ".html" or ".htm" or ".xhtml" && PlainText.Decode(bytes) is not null) return HtmlReader.Read(bytes, file);
        if (NeverText.Contains(extension) || start.StartsWith("<?xml", StringComparison.Ordinal) || PlainText.Decode(bytes) is not { } text) throw FileKind.Unknown(file);
        return extension is ".md" or ".markdown" ? MarkdownReader.Read(text, file) : PlainTextReader.Read(text, file);
    }

    // The type stands in the zip as a part (part 2, 3.3); some programs leave it out.
    private static bool IsOpenDocument(DocxPackage package) => package.Contains("mimetype")
        ? package.Read("mimetype").AsSpan().StartsWith("application/vnd.oasis.opendocument"u8)
        : package.Contains("content.xml") && !package.Contains(PartTypes.PartName);

    private static string Start(byte[] bytes)
    {
        int length = Math.Min(bytes.Length, Prolog);
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        return encoding.GetString(bytes, 0, length).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static bool IsPage(string start)
    {
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return true;
        bool hasProlog = start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<!--", StringComparison.Ordinal);
        return hasProlog && (start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
