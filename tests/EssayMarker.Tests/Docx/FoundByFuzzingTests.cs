using System.IO.Compression;
using EssayMarker.DocxChecks;
using EssayMarker.Docx;
using EssayMarker.Tests.Reports;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Faults that mutated files, drawn documents and their review brought to light, each in the smallest form.</summary>
public sealed class FoundByFuzzingTests
{
    [Fact]
    public void A_file_of_thousands_of_parts_is_annotated() => ShouldKeepItsText(WithParts(TestDocx.Of("One is here. Two is there."), 9_900));

    [Theory]
    [InlineData("<w:r xml:space=\"preserve\"><w:t> One is here. Two is there. </w:t></w:r>")]
    [InlineData("<w:hyperlink xml:space=\"preserve\"><w:r><w:t> One is here. Two is there. </w:t></w:r></w:hyperlink>")]
    public void White_space_that_an_element_around_a_text_keeps_is_the_same_before_and_after(string paragraph)
    {
        byte[] docx = HandMade.Of(new TestDocx { Body = $"<w:p>{paragraph}</w:p>" });
        byte[] annotated = HandMade.Annotate(EverySentence.Of(docx), docx);
        HandMade.Open(annotated).Paragraphs[0].Text.ShouldBe(HandMade.Open(docx).Paragraphs[0].Text);
        HandMade.Open(docx).Paragraphs[0].Text.ShouldBe(" One is here. Two is there. ");
    }

    [Fact]
    public void A_warning_of_an_unknown_element_is_short_however_long_its_name() =>
        HandMade.Open(HandMade.Of(new TestDocx { Body = $"<w:p><w:{new string('x', 100_000)}/></w:p>" }))
            .Warnings.ShouldAllBe(warning => warning.Message.Length < 400);

    [Fact]
    public void Thousands_of_unknown_elements_give_few_warnings() =>
        HandMade.Open(HandMade.Of(new TestDocx { Body = "<w:p>" + string.Concat(Enumerable.Range(0, 5_000).Select(number => $"<w:x{number}/>")) + "</w:p>" }))
            .Warnings.Count.ShouldBeLessThan(30);

    [Fact]
    public void A_message_that_names_a_part_is_one_line_however_the_part_is_called()
    {
        byte[] docx = HandMade.Of(new TestDocx { MainPart = "word/a\nb.xml", Body = "<w:p>" });
        Should.Throw<DocxException>(() => HandMade.Open(docx)).Message.ShouldNotContain("\n");
    }

    [Fact]
    public void A_message_that_names_a_part_is_short_however_the_part_is_called()
    {
        byte[] docx = HandMade.Of(new TestDocx { MainPart = new string('a', 30_000) + ".xml", Body = "<w:p>" });
        Should.Throw<DocxException>(() => HandMade.Open(docx)).Message.Length.ShouldBeLessThan(400);
    }

    [Fact]
    public void A_document_of_a_hundred_thousand_relationships_is_annotated()
    {
        using MemoryStream stream = TestDocx.Of("One is here. Two is there.").ToStream();
        string more = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<Relationship Id=\"x{number}\" Type=\"urn:other/theme\" Target=\"theme/theme{number}.xml\"/>"));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/_rels/document.xml.rels")!.Delete();
            TestDocx.Write(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{more}</Relationships>");
        }
        ShouldKeepItsText(stream.ToArray());
    }

    private static void ShouldKeepItsText(byte[] docx) =>
        HandMade.Open(HandMade.Annotate(EverySentence.Of(docx), docx)).Paragraphs.Single().Text.ShouldBe("One is here. Two is there.");

    private static byte[] WithParts(TestDocx docx, int count)
    {
        using MemoryStream stream = docx.ToStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (int number = 0; number < count; number++) TestDocx.Write(zip, $"word/media/{number}.bin", "x");
        }
        return stream.ToArray();
    }
}
