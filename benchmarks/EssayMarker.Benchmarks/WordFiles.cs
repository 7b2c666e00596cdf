using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Benchmarks;

/// <summary>Reading and annotating alone, without marking: an ordinary essay, and 600 pages of 500 words with two runs a paragraph.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class WordFiles
{
    private readonly byte[] _essay = File.ReadAllBytes(Repository.Essay);
    private readonly byte[] _long = LongDocument(paragraphs: 3000);

    [Benchmark(Baseline = true, Description = "reference arithmetic")]
    public float ReferenceArithmetic() => Reference.Run();

    [Benchmark(Description = "essay: read and annotate")]
    public long OrdinaryEssay() => ReadAndAnnotate(_essay);

    [Benchmark(Description = "600 pages: read and annotate")]
    public long SixHundredPages() => ReadAndAnnotate(_long);

    /// <summary>With a comment on each of the first sentences: as many as an essay may have.</summary>
    private static long ReadAndAnnotate(byte[] docx)
    {
        const int mostComments = 1200;
        EssayFile file = EssayFile.Read(new MemoryStream(docx), "essay.docx");
        Essay essay = file.ReadEssay();
        var assessment = new Assessment(essay, new Rubric("any", "Why?", []), EssayKind.Essay, [.. essay.Sentences.Select(sentence => new AssessedSentence(sentence, [], []))], [], null)
        {
            Comments = [.. essay.Sentences.Take(mostComments).Select(sentence => new Remark("comment.relevant", sentence.Number))],
        };
        using var output = new MemoryStream();
        new AnnotatedDocx(new ReportOptions(), Wording.Default).Write(assessment, file.OpenDocument(), output);
        return output.Length;
    }

    private static byte[] LongDocument(int paragraphs)
    {
        const string sentence = "Both leaders let no rival stand beside them, and the party that had raised them feared the one and outvoted the other in the end. ";
        string half = string.Concat(Enumerable.Repeat(sentence, 2));
        var body = new StringBuilder();
        for (int number = 0; number < paragraphs; number++)
            body.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{half}</w:t></w:r><w:r><w:t xml:space=\"preserve\">{half}</w:t></w:r></w:p>");

        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"<w:document xmlns:w=\"{WordXml.Transitional}\"><w:body>{body}</w:body></w:document>");
        }
        return stream.ToArray();
    }
}
