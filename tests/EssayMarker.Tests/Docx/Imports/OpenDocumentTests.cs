using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>OpenDocument texts, hand-made and as LibreOffice writes them.</summary>
public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData("essay-01.odt", "essay-01")]
    [InlineData("essay-12.odt", "essay-12")]
    [InlineData("notes.odt", "notes")]
    [InlineData("essay-03.fodt", "essay-03")]
    public void A_file_of_LibreOffice_is_the_essay_that_it_was_made_of(string name, string sample)
    {
        Essay essay = EssayFile.Read(Given.Path(name)).ReadEssay();

        Essay original = DocxReader.Read(Samples.Of(sample));
        essay.Sentences().ShouldBe(original.Sentences());
        Roles(essay).ShouldBe(Roles(original));
        essay.Paragraphs.Where(paragraph => paragraph.Story == Story.Footnote).Select(paragraph => paragraph.Reference)
            .ShouldBe(original.Paragraphs.Where(paragraph => paragraph.Story == Story.Footnote).Select(paragraph => paragraph.Reference));
    }

    [Fact]
    public void Comments_stay_comments()
    {
        Essay essay = EssayFile.Read(Given.Path("comments.odt")).ReadEssay();

        essay.Comments.Count.ShouldBe(4);
        essay.Comments[0].ShouldBe(new ExistingComment("Steve Canny", "Text with hyperlink https://google.com embedded.", new TextSpan(2, 0, 25)));
    }

    [Fact]
    public void Spans_spaces_tabs_and_breaks_are_text() =>
        Text("<text:p>Sta<text:span>lin</text:span>  and\n he<text:s/><text:s text:c=\"2\"/>x<text:tab/>y<text:line-break/>z<text:soft-page-break/>!</text:p>")
            .ShouldBe("Stalin and he   x\ty\nz!");

    [Fact]
    public void White_space_at_the_start_of_a_paragraph_is_none() => Text("<text:p>\n  a<text:span> </text:span> b</text:p>").ShouldBe("a b");

    [Fact]
    public void Links_fields_and_the_base_of_a_ruby_are_text() =>
        Text("<text:p><text:a>link</text:a> <text:date>5 March</text:date> <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>above</text:ruby-text></text:ruby></text:p>")
            .ShouldBe("link 5 March base");

    [Fact]
    public void A_heading_has_its_level_and_a_style_its_name()
    {
        DocxDocument document = Given.OpenDocument(
            "<text:h text:outline-level=\"3\">Economy</text:h><text:p text:style-name=\"P1\">Words of another.</text:p><text:p text:style-name=\"P2\">Deep in.</text:p>",
            """
            <style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
            <style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.6in" fo:text-align="center"/></style:style>
            """).Made();

        document.Paragraphs[0].Content.HeadingLevel.ShouldBe(3);
        document.Paragraphs[1].Content.Look.ShouldBe(ParagraphLook.Quotation);
        document.Paragraphs[2].Content.IsIndented.ShouldBeTrue();
        document.Paragraphs[2].Content.IsCentred.ShouldBeTrue();
    }

    [Fact]
    public void Bold_by_an_automatic_style_is_bold()
    {
        SourceParagraph paragraph = Given.OpenDocument(
            "<text:p><text:span text:style-name=\"T1\">All of it</text:span></text:p>",
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>").Made().Paragraphs.Single();

        paragraph.Content.IsEmphasised.ShouldBeTrue();
    }

    [Fact]
    public void Items_of_nested_lists_are_items_and_their_further_paragraphs_are_not()
    {
        EssayFile file = Given.OpenDocument(
            "<text:list><text:list-item><text:p>one</text:p><text:p>more</text:p><text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list><text:p>after</text:p>");

        file.Made().Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Content.IsListItem))
            .ShouldBe([("one", true), ("more", false), ("deep", true), ("after", false)]);
    }

    [Fact]
    public void Notes_stand_after_the_body_with_their_place_in_it()
    {
        EssayFile file = Given.OpenDocument(
            "<text:p>He <text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Taubman.</text:p></text:note-body></text:note>ruled.</text:p><text:p>End.</text:p>");

        file.Texts().ShouldBe(["He ruled.", "End.", "Taubman."]);
        file.Made().Paragraphs[2].Content.Reference.ShouldBe(new TextSpan(0, 3, 0));
    }

    [Fact]
    public void Cells_are_read_in_order_and_covered_ones_are_not()
    {
        EssayFile file = Given.OpenDocument("""
            <table:table><table:table-column/><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell/></table:table-row>
            <table:table-row><table:table-cell><text:p>b</text:p></table:table-cell><table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell></table:table-row></table:table><text:p>c</text:p>
            """);

        file.Texts().Where(text => text.Length > 0).ShouldBe(["a", "b", "c"]);
        file.Made().Paragraphs.First(paragraph => paragraph.Text == "b").Content.IsInTable.ShouldBeTrue();
        file.Errors().ShouldBeEmpty();
    }

    [Fact]
    public void A_text_box_follows_its_paragraph_and_the_name_of_a_picture_is_no_text()
    {
        EssayFile file = Given.OpenDocument(
            "<text:p>before<draw:frame><draw:text-box><text:p>in the box</text:p></draw:text-box><svg:title>name</svg:title></draw:frame> and after</text:p><text:p>next</text:p>");

        file.Texts().ShouldBe(["before and after", "in the box", "next"]);
    }

    [Fact]
    public void What_was_deleted_is_left_out_wherever_it_is_kept()
    {
        EssayFile file = Given.OpenDocument("""
            <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>
            <text:changed-region text:id="c2"><text:deletion/></text:changed-region><text:changed-region text:id="c3"><text:insertion/></text:changed-region></text:tracked-changes>
            <text:p>a<text:change text:change-id="c1"/>b<text:change-start text:change-id="c2"/>lost<text:change-end text:change-id="c2"/>c<text:change-start text:change-id="c3"/>new<text:change-end text:change-id="c3"/></text:p>
            """);

        file.Texts().ShouldBe(["abcnew"]);
        file.Warnings.Single().Message.ShouldContain("tracked changes");
    }

    [Fact]
    public void Hidden_text_is_set_aside_with_a_warning()
    {
        EssayFile file = Given.OpenDocument(
            "<text:p>seen<text:span text:style-name=\"T1\">secret</text:span></text:p>",
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>");

        file.Texts().ShouldBe(["seen"]);
        file.ReadEssay().Warnings.Single().Message.ShouldContain("hidden text is not read as essay");
        file.ReadEssay().SetAside.Single().Text.ShouldBe("secret");
    }

    [Fact]
    public void Pictures_and_objects_are_told() =>
        Given.OpenDocument("<text:p>x<draw:frame><draw:image/></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame></text:p>")
            .Warnings.Count.ShouldBe(2);

    [Fact]
    public void A_table_of_contents_is_one() =>
        Given.OpenDocument("<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Economy 3</text:p></text:index-body></text:table-of-content><text:p>Text.</text:p>")
            .Made().Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Content.Look)).ShouldBe([("Economy 3", ParagraphLook.Contents), ("Text.", ParagraphLook.Ordinary)]);

    [Fact]
    public void A_password_is_told() =>
        Given.Refused("draft.odt", Given.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
            ("content.xml", "not xml"))).ShouldContain("password");

    [Fact]
    public void A_spreadsheet_is_not_a_text() =>
        Given.Refused("sums.ods", Given.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><o:body><o:spreadsheet/></o:body></o:document-content>"))).ShouldContain("not a text");

    [Fact]
    public void Entities_nesting_and_spaces_without_end_are_refused()
    {
        Given.Refused("a.odt", Given.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))).ShouldContain("document type");
        Given.Refused("a.odt", Given.OpenDocumentBytes(Given.Repeat("<text:section>", 600) + Given.Repeat("</text:section>", 600))).ShouldContain("nested deeper");
        Given.Refused("a.odt", Given.OpenDocumentBytes($"<text:p>{Given.Repeat("<text:s text:c=\"1000000000\"/>", 5000)}x</text:p>")).ShouldContain("far longer");
    }

    private static string Text(string body) => Given.OpenDocument(body).Texts().Single();

    private static IEnumerable<ParagraphRole> Roles(Essay essay) => essay.Paragraphs.Select(paragraph => paragraph.Role).Where(role => role != ParagraphRole.Empty);
}
