using System.Diagnostics;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.DocxChecks.LibreOffice;

namespace EssayMarker.Evaluation.Docx;

/// <summary>Reads a file, annotates it with a comment on every sentence and checks the annotated one.</summary>
internal static class FileCheck
{
    /// <summary>Some documents have hundreds of pages: with more comments they go beyond what is read back.</summary>
    private const int MostComments = 5_000;

    /// <summary>Does all that with one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="program">SHA-256 of the program, kept with the result.</param>
    public static FileResult Of(CorpusFile file, string program)
    {
        var result = new FileResult(file.Hash, program) { Original = Conversions.Key(file.Bytes, file.Extension) };
        PeakMemory.Reset();
        long start = Stopwatch.GetTimestamp();
        try
        {
            DocxReader.Read(new MemoryStream(file.Bytes), file.Name);
        }
        catch (DocxException refusal)
        {
            result = result with { Refusal = $"{refusal.Problem} {refusal.Remedy}" };
        }
        result = result with { ReadMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
        if (Assess(file.Bytes) is not { } assessment) return result;

        start = Stopwatch.GetTimestamp();
        byte[] annotated = EverySentence.Annotate(assessment, file.Bytes);
        return result with
        {
            WriteMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
            PeakMiB = PeakMemory.InMiB(),
            Annotated = Conversions.Key(annotated, file.Extension),
            Comments = assessment.Comments.Count,
            Problems = [.. AnnotationCheck.Problems(file.Bytes, annotated, assessment)],
        };
    }

    /// <summary>The annotated file, the same bytes each time.</summary>
    /// <exception cref="DocxException">The file cannot be opened.</exception>
    public static byte[] Annotate(CorpusFile file) => EverySentence.Annotate(EverySentence.Of(file.Bytes, MostComments), file.Bytes);

    // A document without text is refused as an essay, but can be opened and must stay what it is.
    private static Assessment? Assess(byte[] docx)
    {
        try
        {
            return EverySentence.Of(docx, MostComments);
        }
        catch (DocxException)
        {
            return null;
        }
    }
}
