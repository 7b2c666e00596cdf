using Shouldly;

namespace EssayMarker.Encoder.Tests;

/// <summary>The same text has the same bits, whatever is around it; for processors see <see cref="ProcessorTests"/>.</summary>
public sealed class SamenessTests
{
    private static readonly Lazy<IReadOnlyList<string>> Alone = new(() => [.. ParityText.Texts.Select(text => VectorHashes.Of([text])[0])]);

    [Fact]
    public void A_text_has_the_same_bits_alone_and_among_others() => VectorHashes.Of(ParityText.Texts).ShouldBe(Alone.Value);

    [Fact]
    public void A_text_has_the_same_bits_in_any_order()
    {
        IReadOnlyList<string> backward = VectorHashes.Of([.. ParityText.Texts.Reverse()]);

        backward.Reverse().ShouldBe(Alone.Value);
    }

    [Fact]
    public void A_text_has_the_same_bits_in_batches_of_any_size()
    {
        foreach (int size in (int[])[2, 3, 7, 30])
            ParityText.Texts.Chunk(size).SelectMany(VectorHashes.Of).ShouldBe(Alone.Value);
    }

    [Fact]
    public void An_encoder_can_be_shared_between_threads()
    {
        var hashes = new IReadOnlyList<string>[8];

        Parallel.For(0, hashes.Length, at => hashes[at] = VectorHashes.Of([.. ParityText.Texts.Skip(at)]));

        for (int at = 0; at < hashes.Length; at++) hashes[at].ShouldBe(Alone.Value.Skip(at));
    }
}
