using Microsoft.Extensions.AI;

namespace EssayMarker.Encoder;

/// <summary>The encoder as other .NET programs expect one. The work is done on the thread pool.</summary>
internal sealed class EmbeddingGenerator(SentenceEncoder encoder) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const string Name = "essaymarker-encoder";
    private readonly EmbeddingGeneratorMetadata _metadata = new(Name, defaultModelId: Name, defaultModelDimensions: encoder.Dimensions);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } asked && asked != encoder.Dimensions)
            throw new ArgumentException($"Vectors have {encoder.Dimensions} dimensions, not {asked}: leave Dimensions out.", nameof(options));

        string[] texts = [.. values];
        return Task.Run(() => new GeneratedEmbeddings<Embedding<float>>(
            encoder.Encode(texts).Select(vector => new Embedding<float>(vector) { ModelId = Name })), cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null) return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata)) return _metadata;
        return serviceType.IsInstanceOfType(this) ? this : serviceType.IsInstanceOfType(encoder) ? encoder : null;
    }

    public void Dispose()
    {
        // The encoder belongs to whoever loaded it, and holds nothing that needs to be given back.
    }
}
