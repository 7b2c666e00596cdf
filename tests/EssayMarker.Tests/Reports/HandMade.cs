using System.Xml.Linq;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Docx;

namespace EssayMarker.Tests.Reports;

/// <summary>Assessments made by hand, with a comment on every sentence of every paragraph.</summary>
internal static class HandMade
{
    public static Assessment OfEverySentence(byte[] docx, string name = "draft.docx")
    {
        DocxDocument document = Open(docx, name);
        List<Paragraph> paragraphs = [.. document.Paragraphs.Select((paragraph, number) =>
            new Paragraph(number, paragraph.Text, paragraph.Story, paragraph.Story == Story.Body ? ParagraphRole.Body : ParagraphRole.Note))];
        List<Sentence> sentences = [.. paragraphs
            .SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text, paragraph.Number))
            .Select((span, index) => new Sentence(index + 1, paragraphs[span.Paragraph].Text.Substring(span.Start, span.Length), span))];
        var essay = new Essay(name, paragraphs, sentences, []) { Hash = document.Package.Hash, Comments = document.Comments };
        return new Assessment(essay, new Rubric("any", "Why?", []), EssayKind.Other, [.. sentences.Select(sentence => new AssessedSentence(sentence, [], []))], [], null)
        {
            Comments = [.. sentences.Select(sentence => new Remark("comment.relevant", sentence.Number))],
            Warnings = [new Warning("Made by hand.")],
        };
    }

    public static DocxDocument Open(byte[] docx, string name = "draft.docx") => DocxDocument.Open(new MemoryStream(docx), name);

    public static byte[] Of(TestDocx docx) => docx.ToStream().ToArray();

    /// <summary>The sketch of the document with a comment on every sentence.</summary>
    public static string Annotated(TestDocx docx) => Sketch.Of(Annotate(OfEverySentence(Of(docx)), Of(docx)));

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
