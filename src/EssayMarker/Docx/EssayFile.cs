using EssayMarker.Docx.Imports;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>
/// An essay's file, read once: a Word document, or an OpenDocument text, web page, Markdown or plain text, of which a .docx is made.
/// What is marked and what is annotated are the same bytes, even if the file changes meanwhile.
/// </summary>
public sealed class EssayFile
{
    // Word does not open a document whose name and content type say different things ([MS-OFFMACRO2] 2.2).
    private static readonly (string Type, string Extension)[] Extensions =
    [
        (".document.main+xml", ".docx"),
        (".document.macroEnabled.main+xml", ".docm"),
        (".template.main+xml", ".dotx"),
        (".template.macroEnabledTemplate.main+xml", ".dotm"),
    ];

    private readonly byte[] _docx;
    private readonly DocxContent _content;
    private DocxDocument? _document;

    private EssayFile(byte[] bytes, string fileName)
    {
        (FileName, Hash) = (fileName, ContentHash.Of(bytes));
        (_docx, DocxPackage package, Warnings) = Import.ToDocx(bytes, fileName);
        _document = new DocxDocument(package);
        _content = DocxContent.Of(_document);
        Extension = ExtensionOf(_document);
    }

    /// <summary>The file's name without its folder, as it was given.</summary>
    public string FileName { get; }

    /// <summary><c>sha256:</c> and the hash of the bytes as they were given, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The Word document as a new stream at its start: the file's own bytes, or those of the .docx that was made of it.</summary>
    public Stream Docx => new MemoryStream(_docx, writable: false);

    /// <summary>How the name of an annotated copy ends: <c>.docx</c>, <c>.docm</c>, <c>.dotx</c> or <c>.dotm</c>.</summary>
    public string Extension { get; }

    /// <summary>What was left out when a .docx was made of the file; the essay's own warnings hold these too.</summary>
    public IReadOnlyList<Warning> Warnings { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="DocxException">There is no such file, or it cannot be read as an essay.</exception>
    public static EssayFile Read(string path) => new(DocxFile.ReadBytes(path), Path.GetFileName(path));

    /// <summary>Reads a stream to its end; it is not closed.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The file's name without its folder; where the content does not tell what it is, its ending does.</param>
    /// <exception cref="DocxException">It cannot be read as an essay.</exception>
    public static EssayFile Read(Stream stream, string fileName) => new(DocxFile.ReadBytes(stream, fileName), fileName);

    /// <summary>The Word document to be annotated: the one that was read, which is given away, and from the second time on another one.</summary>
    public DocxDocument OpenDocument() => Interlocked.Exchange(ref _document, null) ?? DocxDocument.Open(Docx, FileName);

    /// <summary>The essay; nothing is opened again.</summary>
    /// <param name="question">The question as set, where it is known.</param>
    public Essay ReadEssay(string? question = null)
    {
        Essay essay = _content.Read(question);
        return essay with { Hash = Hash, Warnings = [.. Warnings, .. essay.Warnings] };
    }

    private static string ExtensionOf(DocxDocument document)
    {
        string type = document.Package.ContentType(document.MainPartName) ?? "";
        string name = Path.GetExtension(document.Package.FileName).ToLowerInvariant();
        return Extensions.FirstOrDefault(known => type.EndsWith(known.Type, StringComparison.OrdinalIgnoreCase)).Extension
            ?? Extensions.FirstOrDefault(known => known.Extension == name).Extension
            ?? ".docx";
    }
}
