using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Files that other programs wrote; where they come from is in <c>tests/files/docx/NOTICE.md</c>.</summary>
public sealed class RealFileTests
{
    [Fact]
    public void Footnotes_and_endnotes_of_table_cells_follow_the_body()
    {
        Essay essay = Read("sdk-TableFntEdnt.docx");

        essay.Paragraphs.Where(paragraph => paragraph.Story == Story.Footnote).Select(paragraph => paragraph.Text.Trim()).ShouldBe(["Footnote 1", "Footnote 2", "Footnote 3"]);
        essay.Paragraphs.Where(paragraph => paragraph.Story == Story.Endnote).Select(paragraph => paragraph.Text.Trim()).ShouldBe(["Endnote 1", "Endnote 2", "Endnote 3"]);
        essay.Paragraphs.Where(paragraph => paragraph.Story != Story.Body).ShouldAllBe(paragraph => paragraph.Reference != null && paragraph.Role == ParagraphRole.Note);
    }

    [Fact]
    public void Deleted_letters_are_left_out() => Read("docx-rs-history.docx").Paragraphs.Single().Text.ShouldBe("Warld");

    [Fact]
    public void A_strict_document_is_read_like_any_other() =>
        Read("sdk-strict-proofErr.docx").Sentences[0].Text.ShouldBe("On the Insert tab the galleries include items are designed to coordinate with overall look of your document.");

    [Fact]
    public void Rich_comments_are_read()
    {
        Essay essay = Read("python-docx-comments-rich-para.docx");

        essay.Comments.Count.ShouldBe(4);
        essay.Comments[0].ShouldBe(new ExistingComment("Steve Canny", "Text with hyperlink https://google.com embedded.", new TextSpan(2, 0, 25)));
    }

    [Fact]
    public void Alternate_content_is_read_once() => Read("sdk-HelloO14.docx").Sentences.Single().Text.ShouldBe("Hello O14");

    [Fact]
    public void The_hash_is_of_the_file()
    {
        string? hash = Read("docx-rs-history.docx").Hash;

        hash.ShouldStartWith("sha256:");
        hash!.Length.ShouldBe("sha256:".Length + 64);
        Read("docx-rs-history.docx").Hash.ShouldBe(hash);
    }

    private static Essay Read(string name) => DocxReader.Read(Path.Combine(CommittedFiles.Folder, name));
}
