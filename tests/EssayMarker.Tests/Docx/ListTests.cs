using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Numbers and bullets are no text, but how a paragraph stands in its list.</summary>
public sealed class ListTests
{
    private const string Outline = "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Levels_count_on_and_begin_again_under_the_next_number() =>
        Labels(Outline, Item(1, 0) + Item(1, 1) + Item(1, 1) + Item(1, 0) + Item(1, 1)).ShouldBe(["1.", "1.a)", "1.b)", "2.", "2.a)"]);

    [Fact]
    public void A_list_may_start_at_a_number_of_its_own() => Labels(Outline, Item(1, 0) + Item(2, 0) + Item(2, 0) + Item(1, 0)).ShouldBe(["1.", "5.", "6.", "2."]);

    [Theory]
    [InlineData("upperRoman", "IV")]
    [InlineData("lowerRoman", "iv")]
    [InlineData("upperLetter", "D")]
    [InlineData("decimalZero", "04")]
    [InlineData("chicago", "4")]
    public void Numbers_are_written_as_the_list_says(string format, string expected) => Labels(
        $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        Item(1, 0)).ShouldBe([expected]);

    [Theory]
    [InlineData("–", "–")]
    [InlineData("\uF0B7", "•")]
    public void A_bullet_of_a_symbol_font_is_a_bullet(string text, string expected) => Labels(
        $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        Item(1, 0)).ShouldBe([expected]);

    [Fact]
    public void A_list_that_is_defined_nowhere_has_items_without_numbers()
    {
        RawParagraph item = Read(null, Item(7, 2)).Single();

        item.IsListItem.ShouldBeTrue();
        item.ListLevel.ShouldBe(2);
        item.ListLabel.ShouldBeNull();
        item.Text.ShouldBe("x");
    }

    [Fact]
    public void A_number_of_zero_takes_a_paragraph_out_of_its_list() => Read(Outline, Item(0, 0)).Single().ListLevel.ShouldBeNull();

    private static IEnumerable<string?> Labels(string numbering, string body) => Read(numbering, body).Select(paragraph => paragraph.ListLabel);

    private static IEnumerable<RawParagraph> Read(string? numbering, string body) =>
        DocxDocument.Open(new TestDocx { Body = body, Numbering = numbering }.ToStream(), "a.docx").Paragraphs.Select(paragraph => paragraph.Content);

    private static string Item(int list, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
}
