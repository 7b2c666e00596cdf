namespace EssayMarker.Docx;

/// <summary>The bytes of a document, read once: the same ones are marked and annotated, even if the file changes meanwhile.</summary>
public static class DocxFile
{
    /// <summary>Reads a whole file into memory.</summary>
    /// <exception cref="DocxException">There is no such file, it cannot be opened, or it is larger than the limit.</exception>
    public static MemoryStream ReadWhole(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path)) throw new DocxException(name, "This is a folder.", "Name a .docx in it, or use batch for the whole folder.");
        if (!File.Exists(path)) throw new DocxException(name, "There is no such file.", "Check the name and the folder.");
        try
        {
            using FileStream stream = File.OpenRead(path);
            return ReadWhole(stream, name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DocxException(name, "The file cannot be opened.", "Close it in other programs and check that you may read it.", error);
        }
    }

    /// <summary>Reads a stream to its end; it is not closed.</summary>
    /// <exception cref="DocxException">It is larger than the limit.</exception>
    public static MemoryStream ReadWhole(Stream stream, string fileName) => DocxLimits.ReadWithin(stream, DocxLimits.PackageBytes) is { } bytes
        ? new MemoryStream(bytes, writable: false)
        : throw new DocxException(
            fileName,
            $"The file is larger than {DocxLimits.InMegabytes(DocxLimits.PackageBytes)}.",
            "Take the pictures out and save it again.");
}
