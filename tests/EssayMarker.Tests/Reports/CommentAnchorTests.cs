using System.Xml.Linq;
using EssayMarker.DocxChecks;
using EssayMarker.Tests.Docx;
using Shouldly;

namespace EssayMarker.Tests.Reports;

/// <summary>Where comments stand. Number 1 is the summary at the first word, 2 the first sentence, and so on.</summary>
public sealed class CommentAnchorTests
{
    private const string Bold = "<w:rPr><w:b/></w:rPr>";

    [Fact]
    public void A_comment_stands_on_the_exact_words_of_its_sentence() => Annotated("<w:r><w:t>One is here. Two is there.</w:t></w:r>")
        .ShouldBe("{2{1[One]1}[ is here.]2}[ ]{3[Two is there.]3}¶");

    [Fact]
    public void A_run_is_cut_with_its_formatting() => Annotated($"<w:r>{Bold}<w:t>One is here. Two </w:t></w:r><w:r><w:t>is there.</w:t></w:r>")
        .ShouldBe("{2{1*[One]1}*[ is here.]2}*[ ]{3*[Two][is there.]3}¶");

    [Fact]
    public void White_space_that_Word_does_not_show_does_not_appear() => Annotated("<w:r><w:t> One is here. Two is there. </w:t></w:r>")
        .ShouldBe("{2{1[One]1}[ is here.]2}[ ]{3[Two is there.]3}¶");

    [Fact]
    public void Tabs_and_breaks_in_a_run_stay_where_they_are() => Annotated("<w:r><w:tab/><w:t>One is</w:t><w:br/><w:t>here.</w:t><w:br/><w:t>Two is there.</w:t></w:r>")
        .ShouldBe("[<tab>]{2{1[One]1}[ is<br>here.]2}[<br>]{3[Two is there.]3}¶");

    [Fact]
    public void Marks_at_the_edge_of_a_link_go_outside_it() => Annotated("<w:hyperlink><w:r><w:t>One is here.</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> Two is there.</w:t></w:r>")
        .ShouldBe("{2<hyperlink {1[One]1}[ is here.]>2}[ ]{3[Two is there.]3}¶");

    [Fact]
    public void Marks_inside_a_link_cut_its_runs_and_not_the_link() => Annotated("<w:hyperlink><w:r><w:t>One is here. Two is there.</w:t></w:r></w:hyperlink>")
        .ShouldBe("<hyperlink {2{1[One]1}[ is here.]2}[ ]{3[Two is there.]3}>¶");

    [Fact]
    public void A_citation_field_at_the_end_of_a_sentence_lies_whole_within_the_marks() => Annotated(
            "<w:r><w:t xml:space=\"preserve\">One is </w:t></w:r>" + Field("(Smith 1999).") + "<w:r><w:t xml:space=\"preserve\"> Two is there.</w:t></w:r>")
        .ShouldBe("{2{1[One]1}[ is ][begin][<instrText>][separate][(Smith 1999).][end]2}[ ]{3[Two is there.]3}¶");

    [Fact]
    public void A_field_at_the_start_of_a_sentence_lies_whole_within_the_marks() => Annotated(Field("One") + "<w:r><w:t xml:space=\"preserve\"> is here.</w:t></w:r>")
        .ShouldBe("{2{1[begin][<instrText>][separate][One][end]1}[ is here.]2}¶");

    [Fact]
    public void Sentences_inside_the_result_of_a_field_are_marked_there() => Annotated(Field("One is here. Two is there."))
        .ShouldBe("[begin][<instrText>][separate]{2{1[One]1}[ is here.]2}[ ]{3[Two is there.]3}[end]¶");

    [Fact]
    public void Insertions_are_marked_and_deletions_left_alone() => Annotated(
            "<w:ins w:id=\"7\" w:author=\"A\"><w:r><w:t>One is here.</w:t></w:r></w:ins><w:del w:id=\"8\" w:author=\"A\"><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> Two is there.</w:t></w:r>")
        .ShouldBe("{2<ins {1[One]1}[ is here.]>2}<del [<delText>]>[ ]{3[Two is there.]3}¶");

    [Fact]
    public void A_content_control_and_a_table_hold_marks() => HandMade.Annotated(new TestDocx
    {
        Body = "<w:p><w:sdt><w:sdtContent><w:r><w:t>One is here. It is so.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Two is there.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    }).ShouldBe("<sdt <sdtContent {2{1[One]1}[ is here.]2}[ ]{3[It is so.]3}>>¶<tbl <tr <tc {4[Two is there.]4}¶>>>");

    [Fact]
    public void A_footnote_is_commented_at_its_reference() => HandMade.Annotated(new TestDocx
    {
        Body = "<w:p><w:r><w:t>One is here.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
        Footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>So says Smith. So says Jones.</w:t></w:r></w:p></w:footnote>",
    }).ShouldBe("{2{1[One]1}[ is here.]2}{4{3[<footnoteReference>]3}4}¶");

    [Fact]
    public void A_text_box_is_commented_at_its_shape() => Annotated(
            "<w:r><w:t>One is here.</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed words stand here.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
        .ShouldBe("{2{1[One]1}[ is here.]2}{3[<pict <shape <textbox <txbxContent [Boxed words stand here.]¶>>>>]3}¶");

    [Fact]
    public void What_is_written_in_several_ways_is_never_cut() => Annotated(
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>One is here. Two</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Other words.</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:t xml:space=\"preserve\"> is there.</w:t></w:r>")
        .ShouldBe("{3{2{1<AlternateContent <Choice [One is here. Two]><Fallback [Other words.]>>1}2}[ is there.]3}¶");

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next() => HandMade.Annotated(new TestDocx
    {
        Body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One is </w:t></w:r></w:p><w:p><w:r><w:t>here. Two is there.</w:t></w:r></w:p>",
    }).ShouldBe("{2{1[One]1}[ is ]¶[here.]2}[ ]{3[Two is there.]3}¶");

    [Fact]
    public void Tracked_formatting_that_is_cut_in_two_has_two_ids()
    {
        byte[] docx = HandMade.Of(new TestDocx
        {
            Body = "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"5\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t>One is here. Two is there.</w:t></w:r></w:p>",
        });

        HandMade.Annotate(EverySentence.Of(docx), docx).MainPart().Descendants()
            .Where(element => element.Name.LocalName == "rPrChange").Attributes().Where(attribute => attribute.Name.LocalName == "id")
            .Select(attribute => attribute.Value).ShouldBe(["5", "8", "7", "6"], ignoreOrder: true);
    }

    private static string Annotated(string paragraph) => HandMade.Annotated(new TestDocx { Body = $"<w:p>{paragraph}</w:p>" });

    private static string Field(string result) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>ADDIN</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + $"<w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
