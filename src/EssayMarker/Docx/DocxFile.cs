namespace EssayMarker.Docx;

/// <summary>The bytes of a document, read once: the same ones are marked and annotated, even if the file changes later.</summary>
internal static class DocxFile
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>The bytes of a whole file.</summary>
    /// <exception cref="DocxException">There is no such file, it is no ordinary file, it cannot be opened, it changes, or it is larger than the limit.</exception>
    public static byte[] ReadBytes(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path)) throw new DocxException(name, "This is a folder.", "Name a .docx in it, or use batch for the whole folder.");
        if (!File.Exists(path)) throw new DocxException(name, "There is no such file.", "Check the name and the folder.");
        try
        {
            (long Length, DateTime Written) before = State(path);
            // Opening a pipe would wait for a writer, and a device may never end: neither has a length.
            if (before.Length == 0)
                throw new DocxException(name, "The file is empty, or it is a pipe or a device.", "Save the essay again and hand in the new file; to read from a pipe, name - instead.");
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = ReadBytes(stream, name);
            if (bytes.Length != before.Length || State(path) != before)
                throw new DocxException(name, "The file changed while it was read.", "Wait until it is saved or copied whole, then run this again.");
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DocxException(name, "The file cannot be opened.", "Close it in other programs and check that you may read it.", error);
        }
    }

    /// <summary>The bytes of a stream, read to its end within the limit; it is not closed.</summary>
    /// <exception cref="DocxException">It is larger than the limit.</exception>
    public static byte[] ReadBytes(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, DocxLimits.PackageBytes) : BufferBytes);
        byte[] buffer = new byte[BufferBytes];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > DocxLimits.PackageBytes)
                throw new DocxException(fileName, $"The file is larger than {DocxLimits.InMegabytes(DocxLimits.PackageBytes)}.", "Take the pictures out and save it again.");
            bytes.Write(buffer, 0, read);
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>Of the file itself, where the path is a link to it; what is no file of a folder, such as the end of a pipe, has no length.</summary>
    private static (long Length, DateTime Written) State(string path)
    {
        var file = new FileInfo(path);
        FileSystemInfo target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        return target is FileInfo { Exists: true } found ? (found.Length, found.LastWriteTimeUtc) : (0, default);
    }
}
