using System.Text.RegularExpressions;
using EssayMarker.DocxChecks;
using EssayMarker.DocxChecks.LibreOffice;
using EssayMarker.Tests.Docx;
using Shouldly;

namespace EssayMarker.Tests.Reports;

[Trait("Category", "Integration")]
public sealed partial class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [FactWhere("soffice")]
    public void Annotated_files_open_and_print()
    {
        byte[] strict = HandMade.Of(new TestDocx { Namespace = TestDocx.Strict, Body = "<w:p><w:r><w:t>One is here. Two is there.</w:t></w:r></w:p>" });
        File.WriteAllBytes(Path.Combine(_folder, "strict.docx"), HandMade.Annotate(EverySentence.Of(strict), strict));
        File.WriteAllBytes(Path.Combine(_folder, "draft.docx"), HandMade.Annotate(Draft.Assessment, Draft.Docx));

        Convert("pdf").ShouldBe(0);

        foreach (string name in new[] { "draft.pdf", "strict.pdf" })
            File.ReadAllBytes(Path.Combine(_folder, name)).Take(5).ShouldBe("%PDF-"u8.ToArray());
    }

    [FactWhere("soffice")]
    public void Every_annotated_sample_opens_and_prints()
    {
        foreach (string path in Samples.Essays)
        {
            byte[] original = File.ReadAllBytes(path);
            File.WriteAllBytes(Path.Combine(_folder, Path.GetFileName(path)), HandMade.Annotate(Samples.Mark(path), original));
        }

        Convert("pdf").ShouldBe(0);

        Directory.GetFiles(_folder, "*.pdf").Length.ShouldBe(Samples.Essays.Count);
    }

    [FactWhere("soffice")]
    public void Every_comment_is_shown_beside_the_words_it_is_about()
    {
        File.WriteAllBytes(Path.Combine(_folder, "draft.docx"), HandMade.Annotate(Draft.Assessment, Draft.Docx));

        Convert("fodt").ShouldBe(0);

        string shown = File.ReadAllText(Path.Combine(_folder, "draft.fodt"));
        AnnotationPattern().Matches(shown).Select(match => TagPattern().Replace(match.Groups[2].Value, ""))
            .ShouldBe(["Two leaders", "Both men ruled alone.", "The Secret Speech of 1957 shows this.", "On balance they were alike.", ""], ignoreOrder: true);
    }

    /// <summary>A comment of ours, and the words up to the mark of its end that are not another comment.</summary>
    [GeneratedRegex("<office:annotation [^>]*office:name=\"([^\"]*)\"[^>]*>(?:(?!</office:annotation>).)*<dc:creator>EssayMarker(?:(?!</office:annotation>).)*</office:annotation>(.*?)<office:annotation-end office:name=\"\\1\"", RegexOptions.Singleline)]
    private static partial Regex AnnotationPattern();

    [GeneratedRegex("<office:annotation .*?</office:annotation>|<text:note .*?</text:note>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex TagPattern();

    private int Convert(string format)
    {
        using var soffice = new Soffice();
        return soffice.Convert(Directory.GetFiles(_folder, "*.docx"), _folder, format, TimeSpan.FromMinutes(2), CancellationToken.None);
    }
}
