using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.Tests.Docx;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports;

/// <summary>The real files that the repository holds; <see cref="CorpusTests"/> takes many more where they are at hand.</summary>
public sealed class RealFileTests
{
    public static TheoryData<string> Readable => new(CommittedFiles.Readable.Concat(Samples.Essays.Select(Path.GetFullPath)).Select(path => Path.GetRelativePath(Shipped.Root, path)));

    public static TheoryData<string> Refused => new(CommittedFiles.Refused.Select(Path.GetFileName).OfType<string>());

    [Theory, MemberData(nameof(Readable))]
    public void It_takes_a_comment_on_every_sentence_and_stays_what_it_was(string file)
    {
        byte[] original = File.ReadAllBytes(Path.Combine(Shipped.Root, file));
        Assessment assessment = EverySentence.Of(original);

        byte[] annotated = EverySentence.Annotate(assessment, original);

        AnnotationCheck.Problems(original, annotated, assessment).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Refused))]
    public void A_damaged_or_protected_file_is_refused_with_a_way_out(string file)
    {
        var refusal = Should.Throw<DocxException>(() => DocxReader.Read(Path.Combine(CommittedFiles.Folder, file)));

        refusal.Remedy.ShouldContain("save it again");
    }
}
