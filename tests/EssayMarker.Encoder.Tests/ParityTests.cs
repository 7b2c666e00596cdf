using System.Text.Json;
using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class ParityTests
{
    [Theory, MemberData(nameof(ParityText.Numbers), MemberType = typeof(ParityText))]
    public void A_text_has_the_token_ids_of_the_reference(int number)
    {
        ParityText expected = ParityText.All[number];

        IReadOnlyList<Token> tokens = Model.Encoder.Tokenizer.Tokenize(expected.Text);

        tokens.Select(token => token.Id).ShouldBe(expected.Ids);
    }

    [Fact]
    public void All_64_texts_have_the_vectors_of_the_reference()
    {
        IReadOnlyList<float[]> vectors = Model.Encoder.Encode(ParityText.Texts);

        vectors.Count.ShouldBe(64);
        for (int at = 0; at < vectors.Count; at++)
            Cosine(vectors[at], ParityText.All[at].Embedding).ShouldBeGreaterThanOrEqualTo(0.999999, ParityText.All[at].Text);
    }

    [Fact]
    public void Token_vectors_are_those_of_the_reference()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Model.Folder, "parity-tokens.json")));
        double[][] vectors = expected.RootElement.GetProperty("vectors").Deserialize<double[][]>()!;

        EncodedText encoded = Model.Encoder.EncodeTokens([expected.RootElement.GetProperty("text").GetString()!])[0];

        encoded.Tokens.Select(token => token.Id).ShouldBe(expected.RootElement.GetProperty("ids").Deserialize<int[]>()!);
        for (int at = 0; at < vectors.Length; at++)
            encoded.Tokens[at].Vector.ToArray().Zip(vectors[at], (got, wanted) => Math.Abs(got - wanted)).Max().ShouldBeLessThan(0.0001);
    }

    private static double Cosine(float[] a, IReadOnlyList<double> b) =>
        a.Zip(b, (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(x => (double)x * x) * b.Sum(y => y * y));
}
