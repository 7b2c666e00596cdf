using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

public sealed class MarkdownTests
{
    [Fact]
    public void Marks_are_not_text_and_a_soft_break_is_a_space() =>
        Texts("# Stalin and *Khrushchev*\n\nThe **war** made\nhim a [hero](https://example.org).\\\nNext `line`.").ShouldBe(["Stalin and Khrushchev", "The war made him a hero.\nNext line."]);

    [Fact]
    public void Headings_quotations_and_items_are_what_they_are()
    {
        DocxDocument document = Given.File("draft.md", "## Economy\n\n> Words of another.\n\n- one\n- two\n\n3. three\n4. four\n\nEnd.").Made();

        document.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["Economy", "Words of another.", "one", "two", "three", "four", "End."]);
        document.Paragraphs[0].Content.HeadingLevel.ShouldBe(2);
        document.Paragraphs[1].Content.Look.ShouldBe(ParagraphLook.Quotation);
        document.Paragraphs.Select(paragraph => paragraph.Content.IsListItem).ShouldBe([false, false, true, true, true, true, false]);
    }

    [Fact]
    public void A_list_counts_from_its_own_number()
    {
        EssayFile file = Given.File("draft.md", "1956. That was the year.");

        file.Errors().ShouldBeEmpty();
        System.Text.Encoding.UTF8.GetString(file.Made().Package.Read("word/numbering.xml")).ShouldContain("<w:startOverride w:val=\"1956\" />");
    }

    [Fact]
    public void A_footnote_is_a_footnote()
    {
        EssayFile file = Given.File("draft.md", "He ruled[^1] alone.\n\nThe end.\n\n[^1]: Taubman, *Khrushchev*.\n");

        file.Texts().ShouldBe(["He ruled alone.", "The end.", "Taubman, Khrushchev."]);
        file.Made().Paragraphs[2].Story.ShouldBe(Story.Footnote);
        file.Made().Paragraphs[2].Content.Reference.ShouldBe(new TextSpan(0, 8, 0));
        file.Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Cells_of_tables_are_read_in_order()
    {
        DocxDocument document = Given.File("draft.md", "| Year | What |\n|---|---|\n| 1956 | Speech |\n").Made();

        document.Paragraphs.Where(paragraph => paragraph.Content.IsInTable).Select(paragraph => paragraph.Text).ShouldBe(["Year", "What", "1956", "Speech"]);
    }

    [Fact]
    public void Markup_inside_it_shows_what_a_page_would_show() =>
        Texts("One <u>word</u>.<br>Two. <!-- not this -->\n\n<div>\nIn a block.\n</div>\n\n<script>not()</script>\n").ShouldBe(["One word.\nTwo.", "In a block."]);

    [Fact]
    public void A_paragraph_set_in_by_a_tab_keeps_its_words() => Texts("\tStalin ruled by terror.\n\nNext.").ShouldBe(["Stalin ruled by terror.\n", "Next."]);

    [Fact]
    public void Settings_before_the_text_are_not_the_text() => Texts("---\ntitle: x\nauthor: y\n---\n\nText.").ShouldBe(["Text."]);

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("[a](b (", 50_000)]
    [InlineData("- ", 100_000)]
    [InlineData("**a *b ", 50_000)]
    [InlineData("`a``", 100_000)]
    [InlineData("a|", 200_000)]
    [InlineData("[a]: b\n", 50_000)]
    public void A_text_made_to_stop_a_reader_is_read_or_refused(string piece, int times)
    {
        try
        {
            Given.File("a.md", Given.Repeat(piece, times) + "x").ReadEssay();
        }
        catch (DocxException error)
        {
            error.Remedy.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Quotations_in_quotations_without_end_are_refused() => Given.Refused("a.md", Given.Repeat(">", 100_000) + "x").ShouldContain("nested too deeply");

    [Fact]
    public void A_table_that_would_be_filled_up_without_end_is_refused() =>
        Given.Refused("a.md", $"{Given.Repeat("a|", 2000)}\n{Given.Repeat("-|", 2000)}\n{Given.Repeat("a|\n", 5000)}").ShouldContain("far longer");

    private static IReadOnlyList<string> Texts(string markdown)
    {
        EssayFile file = Given.File("draft.md", markdown);
        file.Errors().ShouldBeEmpty();
        return file.Texts();
    }
}
