using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Files of other formats as they are handed in, and what is made of them.</summary>
internal static class Given
{
    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        """;

    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Docx", "Imports", "files", name);

    public static EssayFile File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public static EssayFile File(string name, byte[] bytes) => EssayFile.Read(new MemoryStream(bytes), name);

    /// <summary>An OpenDocument text whose body and automatic styles are given.</summary>
    public static EssayFile OpenDocument(string body, string styles = "") => File("draft.odt", OpenDocumentBytes(body, styles));

    public static byte[] OpenDocumentBytes(string body, string styles = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"));

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts) TestDocx.Write(zip, name, content);
        }
        return stream.ToArray();
    }

    /// <summary>The document that was made, opened like any other.</summary>
    public static DocxDocument Made(this EssayFile file) => DocxDocument.Open(file.Docx, file.FileName);

    /// <summary>The texts of all paragraphs.</summary>
    public static IReadOnlyList<string> Texts(this EssayFile file) => [.. file.Made().Paragraphs.Select(paragraph => paragraph.Text)];

    /// <summary>The texts of all sentences.</summary>
    public static IReadOnlyList<string> Sentences(this Essay essay) => [.. essay.Sentences.Select(sentence => sentence.Text)];

    /// <summary>What the Open XML SDK finds wrong with the document that was made.</summary>
    public static IReadOnlyList<string> Errors(this EssayFile file)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(file.Docx, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Description} in {error.Node?.LocalName}")];
    }

    /// <summary>The message of the refusal, which names the file, and never the student's words.</summary>
    public static string Refused(string name, byte[] bytes)
    {
        DocxException error = Should.Throw<DocxException>(() => File(name, bytes));
        error.File.ShouldBe(name);
        error.Remedy.ShouldEndWith(".");
        return error.Message;
    }

    public static string Refused(string name, string content) => Refused(name, Encoding.UTF8.GetBytes(content));

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
