using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class TokenizerTests
{
    private static readonly string[] Vocabulary = File.ReadAllText(Path.Combine(Model.Folder, "vocab.txt")).Split('\n');

    [Fact]
    public void Accents_are_dropped() => Pieces("Škoda über café").ShouldBe(["sk", "##oda", "uber", "cafe"]);

    [Fact]
    public void A_letter_with_its_accent_apart_is_the_letter() => Pieces("cafe\u0301").ShouldBe(Pieces("café"));

    [Fact]
    public void A_Turkish_name_is_lower_cased_as_in_English() => Pieces("İNÖNÜ").ShouldBe(Pieces("inonu"));

    [Fact]
    public void An_emoji_that_the_vocabulary_lacks_is_unknown() => Pieces("well 🙂 done").ShouldBe(["well", "[UNK]", "done"]);

    [Fact]
    public void A_lone_surrogate_counts_as_the_replacement_character() => Pieces("to\ud83dday\udc00").ShouldBe(Pieces("to\ufffdday\ufffd"));

    [Fact]
    public void The_replacement_character_and_controls_vanish() => Pieces("to\ufffdd\u0000a\u200dy").ShouldBe(["today"]);

    [Fact]
    public void Cyrillic_is_read_letter_by_letter() => Pieces("Сталин").ShouldBe(["с", "##т", "##а", "##л", "##и", "##н"]);

    [Fact]
    public void Curly_quotes_stand_alone() => Pieces("Stalin’s “war”").ShouldBe(["stalin", "’", "s", "“", "war", "”"]);

    [Fact]
    public void Symbols_of_ascii_stand_alone() => Pieces("a+b=$5").ShouldBe(["a", "+", "b", "=", "$", "5"]);

    [Fact]
    public void Ideographs_stand_alone() => Pieces("a中國b").ShouldBe(["a", "中", "國", "b"]);

    [Fact]
    public void A_special_token_written_in_the_text_becomes_that_token() => Pieces("a[MASK]b [mask]")
        .ShouldBe(["a", "[MASK]", "b", "[", "mask", "]"]);

    [Fact]
    public void A_word_of_100_letters_is_cut_and_one_of_101_is_unknown()
    {
        Pieces(new string('a', 100)).ShouldNotContain("[UNK]");
        Pieces(new string('a', 101)).ShouldBe(["[UNK]"]);
    }

    [Fact]
    public void An_empty_text_is_its_two_ends() => Model.Encoder.Tokenizer.Tokenize("").ShouldBe([new Token(101, 0, 0), new Token(102, 0, 0)]);

    [Fact]
    public void An_over_long_text_is_read_up_to_the_limit()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 100_000));

        IReadOnlyList<Token> tokens = Model.Encoder.Tokenizer.Tokenize(text);

        tokens.Count.ShouldBe(Model.Encoder.Tokenizer.MaxTokens);
        tokens[^2].ShouldBe(new Token(tokens[1].Id, 253 * 5, 4));
        tokens[^1].Id.ShouldBe(102);
    }

    [Fact]
    public void A_word_cut_by_the_limit_keeps_its_first_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 253)) + "Khrushchev";

        Pieces(text)[^1].ShouldBe("k");
    }

    [Fact]
    public void A_text_that_is_null_is_refused() => Should.Throw<ArgumentNullException>(() => Model.Encoder.Tokenizer.Tokenize(null!));

    private static List<string> Pieces(string text)
    {
        IReadOnlyList<Token> tokens = Model.Encoder.Tokenizer.Tokenize(text);
        return [.. tokens.Skip(1).SkipLast(1).Select(token => Vocabulary[token.Id])];
    }
}
