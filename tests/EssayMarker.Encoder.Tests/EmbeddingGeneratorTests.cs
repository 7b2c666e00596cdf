using Microsoft.Extensions.AI;
using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class EmbeddingGeneratorTests
{
    [Fact]
    public async Task Embeddings_are_the_vectors_of_the_encoder()
    {
        string[] texts = ["Stalin ruled by terror.", "Khrushchev did not."];
        using IEmbeddingGenerator<string, Embedding<float>> generator = Model.Encoder.AsEmbeddingGenerator();

        GeneratedEmbeddings<Embedding<float>> embeddings = await generator.GenerateAsync(texts);

        embeddings.Select(embedding => embedding.Vector.ToArray()).ShouldBe(Model.Encoder.Encode(texts));
    }

    [Fact]
    public void It_says_what_it_is()
    {
        using IEmbeddingGenerator<string, Embedding<float>> generator = Model.Encoder.AsEmbeddingGenerator();

        generator.GetService<EmbeddingGeneratorMetadata>()!.DefaultModelDimensions.ShouldBe(384);
        generator.GetService<SentenceEncoder>().ShouldBeSameAs(Model.Encoder);
        generator.GetService<string>().ShouldBeNull();
    }

    [Fact]
    public async Task Other_dimensions_are_refused()
    {
        using IEmbeddingGenerator<string, Embedding<float>> generator = Model.Encoder.AsEmbeddingGenerator();

        ArgumentException error = await Should.ThrowAsync<ArgumentException>(
            () => generator.GenerateAsync(["a"], new EmbeddingGenerationOptions { Dimensions = 128 }));

        error.Message.ShouldContain("384");
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        using IEmbeddingGenerator<string, Embedding<float>> generator = Model.Encoder.AsEmbeddingGenerator();

        await Should.ThrowAsync<OperationCanceledException>(
            () => generator.GenerateAsync(["a"], cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Disposing_it_leaves_the_encoder_as_it_is()
    {
        Model.Encoder.AsEmbeddingGenerator().Dispose();

        (await Model.Encoder.AsEmbeddingGenerator().GenerateAsync(["a"])).Count.ShouldBe(1);
    }
}
