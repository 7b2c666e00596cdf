using EssayMarker.Assessing;
using EssayMarker.DocxChecks;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports;

/// <summary>The real files that the repository holds; <see cref="CorpusTests"/> takes many more where they are at hand.</summary>
public sealed class RealFileTests
{
    public static TheoryData<string> Files => new(Directory
        .EnumerateFiles(Path.Combine(Shipped.Root, "tests", "EssayMarker.Tests", "Docx", "files"), "*.docx")
        .Concat(Directory.EnumerateFiles(Path.Combine(Shipped.Root, "samples"), "*.docx"))
        .Where(path => !path.Contains(".marked.", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Shipped.Root, path)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void It_takes_a_comment_on_every_sentence_and_stays_what_it_was(string file)
    {
        byte[] original = File.ReadAllBytes(Path.Combine(Shipped.Root, file));
        Assessment assessment = EverySentence.Of(original);

        AnnotationCheck.Problems(original, HandMade.Annotate(assessment, original), assessment).ShouldBeEmpty();
    }
}
