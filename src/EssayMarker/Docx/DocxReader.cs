using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads an essay from a .docx, as the student wrote it: tracked changes accepted, results of fields, notes after the body.</summary>
public static class DocxReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="question">The question as set, where it is known.</param>
    /// <exception cref="DocxException">There is no such file, or it cannot be read as an essay.</exception>
    public static Essay Read(string path, string? question = null) =>
        Read(new DocxDocument(DocxPackage.Open(DocxFile.ReadBytes(path), Path.GetFileName(path))), question);

    /// <summary>Reads a stream to its end; it is not closed.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="question">The question as set, where it is known.</param>
    /// <exception cref="DocxException">It cannot be read as an essay.</exception>
    public static Essay Read(Stream stream, string fileName, string? question = null) => Read(DocxDocument.Open(stream, fileName), question);

    /// <summary>The essay of a document that is open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="question">The question as set, where it is known.</param>
    /// <exception cref="DocxException">There is no text in it.</exception>
    public static Essay Read(DocxDocument document, string? question = null) => DocxContent.Of(document).Read(question);
}
