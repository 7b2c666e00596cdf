using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class SpanTests
{
    [Fact]
    public void Pieces_point_at_their_letters() =>
        Spans("Khrushchev  won.").ShouldBe(["", "K", "hr", "ush", "chev", "won", ".", ""]);

    [Fact]
    public void An_accent_belongs_to_its_letter() => Spans("cafe\u0301 Škoda").ShouldBe(["", "cafe\u0301", "Šk", "oda", ""]);

    [Fact]
    public void An_emoji_is_whole() => Spans("🙂 ok").ShouldBe(["", "🙂", "ok", ""]);

    [Fact]
    public void An_unknown_word_is_all_of_it() => Spans($"a {new string('x', 150)} b").ShouldBe(["", "a", new string('x', 150), "b", ""]);

    [Fact]
    public void A_written_special_token_is_all_of_it() => Spans("a [MASK].").ShouldBe(["", "a", "[MASK]", ".", ""]);

    [Theory, MemberData(nameof(ParityText.Numbers), MemberType = typeof(ParityText))]
    public void Spans_lie_in_the_text_one_after_another(int number)
    {
        string text = ParityText.Texts[number];

        IReadOnlyList<Token> tokens = Model.Encoder.Tokenizer.Tokenize(text);

        foreach ((Token token, Token next) in tokens.Zip(tokens.Skip(1)))
        {
            next.Start.ShouldBeGreaterThanOrEqualTo(token.Start + token.Length);
            (next.Start + next.Length).ShouldBeLessThanOrEqualTo(text.Length);
        }
        tokens.Skip(1).SkipLast(1).ShouldAllBe(token => token.Length > 0);
        (tokens[0].Length, tokens[^1].Length).ShouldBe((0, 0));
    }

    [Fact]
    public void Encoded_tokens_have_the_spans_of_the_tokenizer()
    {
        const string Text = "Škoda — the “war hero” 🙂";

        EncodedText encoded = Model.Encoder.EncodeTokens([Text])[0];

        encoded.Tokens.Select(token => new Token(token.Id, token.Start, token.Length)).ShouldBe(Model.Encoder.Tokenizer.Tokenize(Text));
    }

    private static IEnumerable<string> Spans(string text) =>
        Model.Encoder.Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length));
}
