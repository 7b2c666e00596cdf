using System.Text;
using EssayMarker.Docx;
using Shouldly;

namespace EssayMarker.Tests.Docx;

public sealed class PlainTextTests
{
    // 65 to 72 letters a line, as a mail program breaks them.
    private const string Wrapped = """
        Stalin decided everything himself, or with two or three men at the
        dacha, and nobody at that table could be certain of getting home. By
        the end of his life the Central Committee had hardly met for years.

        Khrushchev was removed by the men whom he had promoted; they out-
        voted him, and he went home by car. That could not have happened in
        the time before.
        """;

    [Fact]
    public void Each_line_is_a_paragraph() =>
        Text("Stalin ruled by terror.\r\nKhrushchev did not.\n\n\tIn the end he fell.\r").ShouldBe(["Stalin ruled by terror.", "Khrushchev did not.", "\tIn the end he fell."]);

    [Fact]
    public void Lines_that_were_broken_to_fit_a_width_are_joined() =>
        Text(Wrapped).ShouldBe(
        [
            "Stalin decided everything himself, or with two or three men at the dacha, and nobody at that table could be certain of getting home. By the end of his life the Central Committee had hardly met for years.",
            "Khrushchev was removed by the men whom he had promoted; they out-voted him, and he went home by car. That could not have happened in the time before.",
        ]);

    [Fact]
    public void A_list_and_a_title_stay_lines_of_their_own()
    {
        string text = $"Stalin and Khrushchev\n\n{Wrapped}\n\n- one point that is long enough to look like a line of prose here\n- another point that is long enough to look like a line of prose\n";

        Text(text).ShouldContain("Stalin and Khrushchev");
        Text(text)[^1].ShouldBe("- another point that is long enough to look like a line of prose");
    }

    [Fact]
    public void Paragraphs_that_end_where_they_like_are_not_joined()
    {
        string[] lines = ["The war made Stalin a hero to people who had feared him before it.", "He died in 1953.", "Khrushchev spoke in 1956, behind closed doors, for four hours, of what had been done.", "It was read out in factories all the same."];

        Text(string.Join('\n', lines)).ShouldBe(lines);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_no_letter(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        Text([.. encoding.Preamble, .. encoding.GetBytes("Khrushchëv’s “thaw” – 1956")]).ShouldBe(["Khrushchëv’s “thaw” – 1956"]);
    }

    [Fact]
    public void Old_Windows_text_keeps_its_quotation_marks() =>
        Text([.. "He said "u8, 0x93, .. "No"u8, 0x94, .. " "u8, 0x96, .. " twice"u8, 0x85]).ShouldBe(["He said “No” – twice…"]);

    [Fact]
    public void No_letter_that_is_shown_is_lost() =>
        Text("a & b <c> ]]> 5 < 6 \U0001F600 é\u0301 \u00A0x\u000Bnext\u0007").ShouldBe(["a & b <c> ]]> 5 < 6 \U0001F600 é\u0301 \u00A0x\nnext"]);

    [Fact]
    public void A_hyphen_that_may_not_break_is_a_hyphen_and_a_soft_one_nothing() => Text("de\u2011Stalini\u00ADsation").ShouldBe(["de-Stalinisation"]);

    [Fact]
    public void Bytes_of_something_else_are_not_read_as_words()
    {
        Given.Refused("a.txt", [.. "text"u8, 0, .. "more"u8]).ShouldContain("not a Word document");
        Given.Refused("a", [.. Enumerable.Range(1, 255).Select(value => (byte)value)]).ShouldContain("not a Word document");
    }

    [Fact]
    public void A_text_far_longer_than_an_essay_is_refused()
    {
        Given.Refused("a.txt", Given.Repeat("word ", 1_000_000)).ShouldContain("far longer");
        Given.Refused("a.txt", Given.Repeat("a\n", 200_000)).ShouldContain("far longer");
    }

    private static IReadOnlyList<string> Text(string text) => Text(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<string> Text(byte[] bytes)
    {
        EssayFile file = Given.File("draft.txt", bytes);
        file.Errors().ShouldBeEmpty();
        return file.Texts();
    }
}
