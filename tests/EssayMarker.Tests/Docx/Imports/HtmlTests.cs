using System.Text;
using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

public sealed class HtmlTests
{
    [Fact]
    public void A_page_of_LibreOffice_has_the_sentences_and_footnotes_of_its_essay()
    {
        Essay essay = EssayFile.Read(Given.Path("essay-12.html")).ReadEssay();

        // A page does not say that a paragraph has the style of a quotation: that one is read as the student's.
        Essay original = DocxReader.Read(Samples.Of("essay-12"));
        original.Sentences().Except(essay.Sentences()).ShouldBeEmpty();
        essay.Sentences().Except(original.Sentences()).Count().ShouldBeLessThanOrEqualTo(1);
        Notes(essay).ShouldBe(Notes(original));
    }

    [Fact]
    public void Only_what_is_shown_is_read()
    {
        EssayFile file = Page("<head><title>t</title><style>p{}</style></head><body><script>x()</script><template>t</template><noscript>n</noscript><p>Seen<!-- c --></p><p hidden>a</p><p style='DISPLAY : none'>b</p><p style='visibility:hidden'>c</p></body>");

        file.Texts().ShouldBe(["Seen"]);
        file.Warnings.Single().Message.ShouldBe("Hidden text was left out.");
    }

    [Fact]
    public void White_space_is_one_space_and_a_break_a_line_feed() =>
        Page("<p> Stalin \n\t <b> and </b> Khrushchev<br>\n ruled. </p>\n <p>&nbsp;x</p>").Texts().ShouldBe(["Stalin and Khrushchev\nruled.", "\u00A0x"]);

    [Fact]
    public void Two_breaks_are_the_end_of_a_paragraph() => Page("<body>one<br><br>two<br>three<br></body>").Texts().ShouldBe(["one", "two\nthree"]);

    [Fact]
    public void Blocks_are_paragraphs_and_what_runs_through_is_not() =>
        Page("<div>a<div>b<span>c</span></div>d</div><dl><dt>e<dd>f</dl><section>g<p>h</section>").Texts().ShouldBe(["a", "bc", "d", "e", "f", "g", "h"]);

    [Fact]
    public void Headings_quotations_items_and_centred_lines_are_what_they_are()
    {
        DocxDocument document = Page("<h1 class=title>T</h1><h3>H</h3><blockquote><p>Q</blockquote><ol><li><p>one<p>more<li>two<ul><li>deep</ul></ol><center>C</center><p align=center style='margin-left: 1cm'>D</p>").Made();

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["T", "H", "Q", "one", "more", "two", "deep", "C", "D"]);
        document.Paragraphs.Select(paragraph => paragraph.Content.IsListItem).ShouldBe([false, false, false, true, false, true, true, false, false]);
        document.Paragraphs[0].Content.Look.ShouldBe(ParagraphLook.Title);
        document.Paragraphs[1].Content.HeadingLevel.ShouldBe(3);
        document.Paragraphs[2].Content.Look.ShouldBe(ParagraphLook.Quotation);
        document.Paragraphs[7].Content.IsCentred.ShouldBeTrue();
        (document.Paragraphs[8].Content.IsCentred, document.Paragraphs[8].Content.IsIndented).ShouldBe((true, true));
    }

    [Fact]
    public void Bold_and_underlined_words_are_emphasised() =>
        Page("<p><b>a</b><p><u>a</u><p><span style='font-weight:700'>a</span><p><i>a</i><p><b>a</b>b").Made().Paragraphs
            .Select(paragraph => paragraph.Content.IsEmphasised).ShouldBe([true, true, true, false, false]);

    [Fact]
    public void Tables_are_tables_and_one_in_another_is_more_of_its_cell()
    {
        EssayFile file = Page("<table><caption>cap</caption><tr><td>a<td><td>b<tr><td><table><tr><td>c<td>d</table></table><table><tr><td>e</table>");

        file.Made().Paragraphs.Where(paragraph => paragraph.Text.Length > 0).Select(paragraph => (paragraph.Text, paragraph.Content.IsInTable))
            .ShouldBe([("cap", false), ("a", true), ("b", true), ("c", true), ("d", true), ("e", true)]);
        file.Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Lines_of_preformatted_text_stay_lines() => Page("<pre>a  b\n  c</pre>").Texts().ShouldBe(["a  b\n  c"]);

    [Fact]
    public void Quotation_marks_that_the_page_sets_are_read() => Page("<p>He said <q>no</q>.").Texts().ShouldBe(["He said “no”."]);

    [Fact]
    public void Deleted_words_and_pictures_are_left_out_with_a_warning()
    {
        EssayFile file = Page("<p>a <del>old</del><ins>new</ins> <img src=x alt=words>");

        file.Texts().ShouldBe(["a new"]);
        file.Warnings.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("<p>Word<a href='#_ftn1' name='_ftnref1'>[1]</a> and.</p><div><hr><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Note.</p></div></div>")]
    [InlineData("<p>Word<a href='#fn1' id='fnref1'><sup>1</sup></a> and.</p><section><ol><li id='fn1'><p>Note.<a href='#fnref1'>↩</a></p></li></ol></section>")]
    [InlineData("<p>Word<sup id='r'><a href='#n'>1</a></sup> and.</p><p><a id=n href='#r'>1</a> Note.</p>")]
    public void A_mark_and_a_note_that_link_to_each_other_are_a_footnote(string page)
    {
        EssayFile file = Page(page);

        file.Texts().ShouldBe(["Word and.", "Note."]);
        file.Made().Paragraphs[1].Content.Reference.ShouldBe(new TextSpan(0, 4, 0));
    }

    [Fact]
    public void A_link_to_a_heading_is_no_footnote() =>
        Page("<p><a href='#h'>1</a> Economy</p><h2 id=h>Economy</h2><p>Text.</p>").Texts().ShouldBe(["1 Economy", "Economy", "Text."]);

    [Theory]
    [InlineData("<meta charset=windows-1252>", "windows-1252")]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    [InlineData("", "utf-8")]
    public void The_page_says_its_encoding(string meta, string name)
    {
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(meta.Length == 0) : CodePagesEncodingProvider.Instance.GetEncoding(name)!;

        Given.File("a.html", [.. encoding.Preamble, .. encoding.GetBytes($"<html><head>{meta}</head><p>“Khrushchëv”")]).Texts().ShouldBe(["“Khrushchëv”"]);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<a><div></a>", 100_000)]
    [InlineData("<b><p></b>", 50_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<table>x", 50_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<svg>", 100_000)]
    [InlineData("<!-- -->", 300_000)]
    [InlineData("</p>", 500_000)]
    [InlineData("&amp;", 500_000)]
    public void A_page_made_to_stop_a_reader_is_read_or_refused(string piece, int times)
    {
        try
        {
            Given.File("a.html", "<html>" + Given.Repeat(piece, times) + "x").ReadEssay();
        }
        catch (DocxException error)
        {
            error.Remedy.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Nesting_without_end_is_refused() => Given.Refused("a.html", "<html>" + Given.Repeat("<div>", 100_000)).ShouldContain("nested deeper than");

    [Fact]
    public void Bold_that_is_never_closed_and_copied_into_every_paragraph_is_refused() =>
        Given.Refused("a.html", "<html><p>" + string.Concat(Enumerable.Range(0, 400).Select(at => $"<b a={at}>")) + "</p>" + Given.Repeat("<p>x", 20_000)).ShouldContain("far longer");

    private static EssayFile Page(string content)
    {
        EssayFile file = Given.File("draft.html", "<!DOCTYPE html>" + content);
        file.Errors().ShouldBeEmpty();
        return file;
    }

    private static IEnumerable<(string, int?)> Notes(Essay essay) =>
        essay.Paragraphs.Where(paragraph => paragraph.Story == Story.Footnote).Select(paragraph => (paragraph.Text.Trim(), paragraph.Reference?.Paragraph));
}
