using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using Shouldly;
using Xunit.Abstractions;

namespace EssayMarker.Tests.Reports;

public sealed class CorpusTests(ITestOutputHelper log)
{
    /// <summary>The Open XML SDK's validator takes seconds for some files, so every fourth is taken; ESSAYMARKER_CORPUS_STEP=1 takes all.</summary>
    private static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("ESSAYMARKER_CORPUS_STEP"), out int step) ? step : 4;

    /// <summary>Some documents have hundreds of pages: with more comments they go beyond what is read back.</summary>
    private const int MostComments = 5_000;

    [FactWhereCorpus]
    public void Real_files_take_a_comment_on_every_sentence_and_stay_what_they_were()
    {
        int opened = 0, sentences = 0;
        var problems = new List<string>();
        foreach (string path in Files())
        {
            byte[] original = File.ReadAllBytes(path);
            if (!Opens(original))
                continue;
            Assessment assessment = EverySentence.Of(original, MostComments);
            byte[] annotated = HandMade.Annotate(assessment, original);
            problems.AddRange(AnnotationCheck.Problems(original, annotated, assessment).Select(problem => $"{path}: {problem}"));
            (opened, sentences) = (opened + 1, sentences + assessment.Comments.Count);
        }

        log.WriteLine($"{opened} files opened, {sentences} sentences with a comment, {problems.Count} problems");
        problems.ShouldBeEmpty();
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(FactWhereCorpusAttribute.Corpus!, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, index) => index % Step == 0);

    private static bool Opens(byte[] docx)
    {
        try
        {
            HandMade.Open(docx);
            return true;
        }
        catch (DocxException)
        {
            return false;
        }
    }
}
