using System.Security.Cryptography;
using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class SentenceEncoderTests
{
    [Fact]
    public void Every_vector_has_unit_length() => Model.Encoder.Encode(ParityText.Texts)
        .ShouldAllBe(vector => vector.Length == 384 && Math.Abs(vector.Sum(x => (double)x * x) - 1) < 1e-6);

    [Fact]
    public void No_texts_have_no_vectors()
    {
        Model.Encoder.Encode([]).ShouldBeEmpty();
        Model.Encoder.EncodeTokens([]).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_text_has_the_vector_of_its_two_ends()
    {
        EncodedText encoded = Model.Encoder.EncodeTokens([""])[0];

        encoded.Tokens.Count.ShouldBe(2);
        Model.Encoder.Encode(["   "])[0].ShouldBe(encoded.Vector);
    }

    [Fact]
    public void Sentences_that_say_alike_things_lie_nearer()
    {
        IReadOnlyList<float[]> vectors = Model.Encoder.Encode(
            ["Stalin ruled by terror.", "He governed through fear, arrests and executions.", "Maize was planted in Kazakhstan."]);

        vectors[0].Zip(vectors[1], (a, b) => a * b).Sum().ShouldBeGreaterThan(vectors[0].Zip(vectors[2], (a, b) => a * b).Sum() + 0.2f);
    }

    [Fact]
    public void The_sentence_vector_with_tokens_is_the_one_without()
    {
        IReadOnlyList<float[]> alone = Model.Encoder.Encode(ParityText.Texts);

        IReadOnlyList<EncodedText> withTokens = Model.Encoder.EncodeTokens(ParityText.Texts);

        withTokens.Select(text => text.Vector).ShouldBe(alone);
    }

    [Fact]
    public void The_hash_is_of_the_bytes_of_the_three_files_in_order()
    {
        byte[] bytes = [.. new[] { "config.json", "vocab.txt", "model.safetensors" }.SelectMany(name => File.ReadAllBytes(Path.Combine(Model.Folder, name)))];

        Model.Encoder.Hash.ShouldBe($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }

    [Fact]
    public void A_text_that_is_null_is_refused() => Should.Throw<ArgumentNullException>(() => Model.Encoder.Encode(["a", null!]));
}
