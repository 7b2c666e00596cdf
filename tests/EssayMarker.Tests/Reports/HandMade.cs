using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Docx;

namespace EssayMarker.Tests.Reports;

/// <summary>Assessments made by hand, with a comment on every sentence of every paragraph, or on the first ones.</summary>
internal static class HandMade
{
    public static Assessment OfEverySentence(byte[] docx, int most = int.MaxValue)
    {
        DocxDocument document = Open(docx);
        List<Paragraph> paragraphs = [.. document.Paragraphs.Select((paragraph, number) =>
            new Paragraph(number, paragraph.Text, paragraph.Story, paragraph.Story == Story.Body ? ParagraphRole.Body : ParagraphRole.Note))];
        List<Sentence> sentences = [.. paragraphs
            .SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text, paragraph.Number))
            .Select((span, index) => new Sentence(index + 1, paragraphs[span.Paragraph].Text.Substring(span.Start, span.Length), span))];
        var essay = new Essay("draft.docx", paragraphs, sentences, []) { Hash = document.Package.Hash, Comments = document.Comments };
        return new Assessment(essay, new Rubric("any", "Why?", []), EssayKind.Other, [.. sentences.Select(sentence => new AssessedSentence(sentence, [], []))], [], null)
        {
            Comments = [.. sentences.Take(most).Select(sentence => new Remark("comment.relevant", sentence.Number))],
            Warnings = [new Warning("Made by hand.")],
        };
    }

    public static DocxDocument Open(byte[] docx) => DocxDocument.Open(new MemoryStream(docx), "draft.docx");

    public static byte[] Of(TestDocx docx) => docx.ToStream().ToArray();

    /// <summary>The sketch of the document with a comment on every sentence.</summary>
    public static string Annotated(TestDocx docx) => Sketch.Of(Annotate(OfEverySentence(Of(docx)), Of(docx)));

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

    public static byte[] Annotate(Assessment assessment, byte[] docx, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        new AnnotatedDocx(options ?? new ReportOptions(), Wording.Default).Write(assessment, new MemoryStream(docx), output);
        return output.ToArray();
    }
}
