using System.Xml.Linq;
using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Which paragraphs there are, in which order, and where they are in the XML.</summary>
public sealed class DocumentStructureTests
{
    private const string NoteReference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

    [Fact]
    public void Empty_paragraphs_count() => Texts(new TestDocx { Body = "<w:p/><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/>" }).ShouldBe(["", "a", ""]);

    [Fact]
    public void Cells_of_nested_tables_are_read_in_order()
    {
        DocxDocument document = Open(new TestDocx { Body = Table(Paragraph("a") + Table(Paragraph("b")) + Paragraph("c")) + Paragraph("d") });

        document.Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Content.IsInTable)).ShouldBe([("a", true), ("b", true), ("c", true), ("d", false)]);
    }

    [Fact]
    public void A_deleted_row_is_not_read() =>
        Texts(new TestDocx { Body = $"<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>{Paragraph("gone")}</w:tc></w:tr><w:tr><w:tc>{Paragraph("here")}</w:tc></w:tr></w:tbl>" }).ShouldBe(["here"]);

    [Fact]
    public void Block_content_controls_and_custom_xml_are_read_through() =>
        Texts(new TestDocx { Body = $"<w:sdt><w:sdtContent>{Paragraph("a")}</w:sdtContent></w:sdt><w:customXml>{Paragraph("b")}</w:customXml>" }).ShouldBe(["a", "b"]);

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph_and_anchored_at_its_run()
    {
        string box = $"<w:txbxContent>{Paragraph("in the box")}</w:txbxContent>";
        string run = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        DocxDocument document = Open(new TestDocx { Body = $"<w:p>{run}<w:r><w:t>text</w:t></w:r></w:p>" + Paragraph("next") });

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["text", "in the box", "next"]);
        document.Paragraphs[1].Anchor.ShouldBe(document.Main.Descendants().First(element => element.Name.LocalName == "r"));
        document.Paragraphs[0].Anchor.ShouldBeNull();
    }

    [Fact]
    public void Notes_follow_the_body_in_the_order_of_their_references()
    {
        DocxDocument document = Open(new TestDocx
        {
            Body = $"<w:p><w:r><w:t>One</w:t></w:r>{NoteReference}<w:r><w:t> two</w:t><w:endnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Footnotes = $"<w:footnote w:type=\"separator\" w:id=\"0\">{Paragraph("---")}</w:footnote><w:footnote w:id=\"1\">{Paragraph("second")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("first")}</w:footnote>",
            Endnotes = $"<w:endnote w:id=\"1\">{Paragraph("end")}</w:endnote>",
        });

        document.Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Story, paragraph.Content.Reference)).ShouldBe(
        [
            ("Onetwo", Story.Body, null),
            ("first", Story.Footnote, new TextSpan(0, 3, 0)),
            ("second", Story.Footnote, new TextSpan(0, 6, 0)),
            ("end", Story.Endnote, new TextSpan(0, 6, 0)),
        ]);
        document.Paragraphs[1].Anchor!.Elements().Single().Name.LocalName.ShouldBe("footnoteReference");
    }

    [Fact]
    public void A_note_whose_reference_was_deleted_is_not_read() =>
        Texts(new TestDocx { Body = $"<w:p><w:del w:id=\"9\">{NoteReference}</w:del></w:p>", Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("gone")}</w:footnote>" }).ShouldBe([""]);

    [Fact]
    public void A_custom_note_mark_is_left_out() =>
        Texts(new TestDocx { Body = "<w:p><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r><w:r><w:t>text</w:t></w:r></w:p>" }).ShouldBe(["text"]);

    [Fact]
    public void Lists_headings_and_indents_come_from_paragraph_and_style()
    {
        DocxDocument document = Open(new TestDocx
        {
            Body = Styled("Heading2") + Styled("MyHeading") + Styled("List") + Styled("Quote") + Styled("None", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") + Styled("List", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                + Styled("None", "<w:ind w:left=\"720\"/>") + Styled("None", "<w:jc w:val=\"center\"/>"),
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"MyHeading\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"Heading2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"List\"><w:name w:val=\"List Paragraph\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/></w:style>",
        });

        RawParagraph[] read = [.. document.Paragraphs.Select(paragraph => paragraph.Content)];
        read.Select(paragraph => paragraph.HeadingLevel).Take(2).ShouldBe([2, 2]);
        read.Select(paragraph => paragraph.IsListItem).ShouldBe([false, false, true, false, true, false, false, false]);
        read[3].Look.ShouldBe(ParagraphLook.Quotation);
        read[6].IsIndented.ShouldBeTrue();
        read[7].IsCentred.ShouldBeTrue();
    }

    [Fact]
    public void A_paragraph_all_bold_is_emphasised()
    {
        DocxDocument document = Open(new TestDocx { Body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>all</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>some</w:t></w:r><w:r><w:t>not</w:t></w:r></w:p>" });

        document.Paragraphs.Select(paragraph => paragraph.Content.IsEmphasised).ShouldBe([true, false]);
    }

    [Fact]
    public void Comments_are_read_with_author_text_and_place()
    {
        DocxDocument document = Open(new TestDocx
        {
            Body = "<w:p><w:r><w:t xml:space=\"preserve\">One </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>two</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + "<w:p><w:r><w:t>x</w:t><w:commentReference w:id=\"1\"/></w:r></w:p>",
            Comments = $"<w:comment w:id=\"0\" w:author=\"Ms Hall\">{Paragraph("Source?")}{Paragraph("See p. 3.")}</w:comment><w:comment w:id=\"1\" w:author=\"\">{Paragraph("Good")}</w:comment><w:comment w:id=\"7\">{Paragraph("lost")}</w:comment>",
        });

        document.Comments.ShouldBe(
        [
            new ExistingComment("Ms Hall", "Source?\nSee p. 3.", new TextSpan(0, 4, 3)),
            new ExistingComment("", "Good", new TextSpan(1, 1, 0)),
            new ExistingComment("", "lost", null),
        ]);
    }

    [Fact]
    public void Every_stretch_of_text_knows_its_element()
    {
        DocxDocument document = Open(new TestDocx { Body = "<w:p><w:r><w:t> ab</w:t><w:tab/></w:r><w:hyperlink><w:r><w:t>cd</w:t></w:r></w:hyperlink></w:p>" });

        SourceParagraph paragraph = document.Paragraphs.Single();
        paragraph.Pieces.Select(piece => (piece.Element.Name.LocalName, piece.Start, piece.Length, piece.Offset)).ShouldBe([("t", 0, 2, 1), ("tab", 2, 1, 0), ("t", 3, 2, 0)]);
        paragraph.Pieces.ShouldAllBe(piece => piece.Run.Name.LocalName == "r" && piece.Element.Parent == piece.Run);
    }

    [Theory]
    [InlineData(TestDocx.Transitional, "word/document.xml", null)]
    [InlineData(TestDocx.Strict, "word/document.xml", null)]
    [InlineData(TestDocx.Transitional, "word/document2.xml", "/word/document2.xml")]
    [InlineData(TestDocx.Transitional, "main.xml", "./folder/../main.xml")]
    [InlineData(TestDocx.Transitional, "Some Folder/my text.xml", "Some%20Folder/my%20text.xml")]
    [InlineData(TestDocx.Transitional, "word/document.xml", "word/elsewhere.xml")]
    public void The_main_part_is_found_whatever_its_name(string space, string part, string? target)
    {
        DocxDocument document = Open(new TestDocx { Body = Paragraph("a"), Namespace = space, MainPart = part, Target = target, Endnotes = "" });

        document.MainPartName.ShouldBe(part);
        document.Paragraphs.Single().Text.ShouldBe("a");
    }

    [Fact]
    public void Saving_the_main_part_without_formatting_changes_nothing()
    {
        DocxDocument document = Open(new TestDocx { Body = "\n  <w:p>\n <w:r><w:t xml:space=\"preserve\"> a </w:t></w:r></w:p>" });
        using var written = new StringWriter();

        document.Main.Save(written, SaveOptions.DisableFormatting);

        XNode.DeepEquals(XDocument.Parse(written.ToString(), LoadOptions.PreserveWhitespace), document.Main).ShouldBeTrue();
        written.ToString().ShouldContain("\n  <w:p>\n <w:r>");
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Styled(string style, string properties = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>";

    private static string Table(string cell) => $"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>";

    private static IEnumerable<string> Texts(TestDocx docx) => Open(docx).Paragraphs.Select(paragraph => paragraph.Text);

    private static DocxDocument Open(TestDocx docx) => DocxDocument.Open(docx.ToStream(), "a.docx");
}
