using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.Reports;
using EssayMarker.Tests.Docx;

namespace EssayMarker.Tests.Reports;

/// <summary>Documents made by hand, and what is in them once annotated.</summary>
internal static class HandMade
{
    public static DocxDocument Open(byte[] docx) => EverySentence.Open(docx);

    public static byte[] Of(TestDocx docx) => docx.ToStream().ToArray();

    /// <summary>The sketch of the document with a comment on every sentence.</summary>
    public static string Annotated(TestDocx docx) => Sketch.Of(Annotate(EverySentence.Of(Of(docx)), Of(docx)));

    /// <summary>The document with its main part in another encoding, under that XML declaration.</summary>
    public static byte[] Recoded(TestDocx docx, string declaration, Encoding encoding)
    {
        using MemoryStream stream = docx.ToStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            entry.Delete();
            using Stream output = zip.CreateEntry("word/document.xml").Open();
            output.Write([.. encoding.Preamble, .. encoding.GetBytes(declaration + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..])]);
        }
        return stream.ToArray();
    }

    /// <summary>The unpacked parts of the draft's annotated file, one after the other.</summary>
    public static byte[] Annotated(this byte[] docx, ReportOptions options)
    {
        DocxPackage package = Open(Annotate(Draft.Assessment, docx, options)).Package;
        return [.. package.Entries.SelectMany(entry => package.Read(entry.Name))];
    }

    public static XDocument MainPart(this byte[] docx) => Open(docx).Main;

    public static XDocument Part(this byte[] docx, string kind)
    {
        DocxDocument document = Open(docx);
        return document.Package.Parse(document.Package.Related(document.MainPartName, kind)!);
    }

    public static byte[] Annotate(Assessment assessment, byte[] docx, ReportOptions? options = null) => EverySentence.Annotate(assessment, docx, options);
}
