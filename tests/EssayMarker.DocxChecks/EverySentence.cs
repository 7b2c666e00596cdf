using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.DocxChecks;

/// <summary>The hardest annotation of a document: a comment on every sentence of every paragraph, or on the first ones.</summary>
public static class EverySentence
{
    /// <summary>Opens a document for checking; its name in messages is always the same, so that the same bytes give the same messages.</summary>
    /// <exception cref="DocxException">It cannot be read.</exception>
    public static DocxDocument Open(byte[] docx) => DocxDocument.Open(new MemoryStream(docx), "draft.docx");

    /// <summary>An assessment with a comment on every sentence.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="most">Sentences beyond this number get no comment.</param>
    /// <exception cref="DocxException">The document cannot be read.</exception>
    public static Assessment Of(byte[] docx, int most = int.MaxValue)
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

    /// <summary>The document with the comments of an assessment in it.</summary>
    /// <param name="assessment">An assessment of that document.</param>
    /// <param name="docx">The document.</param>
    /// <param name="options">What may be shown; the defaults where it is left out.</param>
    public static byte[] Annotate(Assessment assessment, byte[] docx, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        new AnnotatedDocx(options ?? new ReportOptions(), Wording.Default).Write(assessment, new MemoryStream(docx), output);
        return output.ToArray();
    }
}
