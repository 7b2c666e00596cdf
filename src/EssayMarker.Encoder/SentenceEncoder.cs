using EssayMarker.Encoder.Files;
using EssayMarker.Encoder.Layers;
using EssayMarker.Encoder.Tokens;
using Microsoft.Extensions.AI;

namespace EssayMarker.Encoder;

/// <summary>Turns English sentences into vectors that lie near each other where the sentences say alike things.</summary>
/// <remarks>
/// The same text gives the same bits on every processor, alone or among others, on any number of threads.
/// Safe to share between threads; one is enough for a program, as it holds about 70 MB.
/// </remarks>
public sealed class SentenceEncoder
{
    private readonly Transformer _transformer;
    private readonly ModelHash _hash;

    private SentenceEncoder(ModelHash hash, ModelConfig config, Tokenizer tokenizer, Transformer transformer)
    {
        _hash = hash;
        _transformer = transformer;
        Dimensions = config.Hidden;
        Tokenizer = tokenizer;
    }

    /// <summary>The length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>"sha256:" and the digest of the bytes of config.json, vocab.txt and model.safetensors, in this order.</summary>
    /// <exception cref="ModelException">A file has changed since it was loaded.</exception>
    public string Hash => _hash.Value;

    /// <summary>What cuts a text into the tokens that the model reads.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>Reads a model folder: config.json, vocab.txt and model.safetensors.</summary>
    /// <exception cref="ModelException">A file is missing, broken or does not go with the others.</exception>
    /// <exception cref="InvalidOperationException">The program runs without Unicode normalisation.</exception>
    public static SentenceEncoder Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string configFile = Path.Combine(folder, "config.json");
        string vocabularyFile = Path.Combine(folder, "vocab.txt");
        string weightsFile = Path.Combine(folder, "model.safetensors");

        var config = new ModelConfig(configFile);
        using var weights = new SafetensorsFile(weightsFile);
        var hash = new ModelHash(configFile, vocabularyFile, weightsFile);
        var tokenizer = new Tokenizer(new Vocabulary(vocabularyFile, config.Vocabulary), config.MaxTokens);
        return new SentenceEncoder(hash, config, tokenizer, new Transformer(weights, config));
    }

    /// <summary>A vector of unit length for each text, in their order. An empty text has one too.</summary>
    public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) =>
        Run(texts, (_, rows) => Pooling.Mean(rows, Dimensions));

    /// <summary>As <see cref="Encode"/>, with the vectors of the tokens.</summary>
    public IReadOnlyList<EncodedText> EncodeTokens(IReadOnlyList<string> texts) => Run(texts, (tokens, rows) =>
    {
        float[] vectors = rows.ToArray();
        return new EncodedText(Pooling.Mean(rows, Dimensions), [.. tokens.Select((token, at) =>
            new EncodedToken(token.Id, token.Start, token.Length, vectors.AsMemory(at * Dimensions, Dimensions)))]);
    });

    /// <summary>The encoder behind the interface of Microsoft.Extensions.AI. Disposing it leaves the encoder as it is.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator() => new EmbeddingGenerator(this);

    private T[] Run<T>(IReadOnlyList<string> texts, Func<IReadOnlyList<Token>, ReadOnlySpan<float>, T> result)
    {
        ArgumentNullException.ThrowIfNull(texts);
        IReadOnlyList<Token>[] tokens = [.. texts.Select(Tokenizer.Tokenize)];
        var results = new T[tokens.Length];
        IReadOnlyList<IReadOnlyList<int>> batches = Batches.Plan([.. tokens.Select(text => text.Count)], _transformer.MostTokens);
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = Batches.AtOnce }, batch =>
            _transformer.Run([.. batch.Select(text => tokens[text])], (at, rows) =>
                results[batch[at]] = result(tokens[batch[at]], rows)));
        return results;
    }
}
