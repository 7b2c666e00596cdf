using System.Collections.Concurrent;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>All layers, from token ids to the last layer's vectors (Devlin and others, BERT, 2018). Safe to share between threads.</summary>
internal sealed class Transformer
{
    private readonly ModelConfig _config;
    private readonly Embeddings _embeddings;
    private readonly Layer[] _layers;
    private readonly ConcurrentBag<Workspace> _idle = [];

    public Transformer(SafetensorsFile file, ModelConfig config)
    {
        _config = config;
        _layers = new Layer[config.Layers];
        _embeddings = new Embeddings(file, config);
        try
        {
            Parallel.For(0, config.Layers, number => _layers[number] = new Layer(file, config, number));
        }
        catch (AggregateException error) when (error.InnerExceptions.OfType<ModelException>().FirstOrDefault() is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>The most tokens of texts that are run together: small enough for the caches and for many cores' memory.</summary>
    public int MostTokens => 2 * _config.MaxTokens;

    /// <summary>Runs texts of together at most <see cref="MostTokens"/>, packed one after another with nothing between.</summary>
    /// <param name="texts">Their tokens.</param>
    /// <param name="take">Is given each text's place in <paramref name="texts"/> and its rows, which are gone afterwards.</param>
    public void Run(IReadOnlyList<IReadOnlyList<Token>> texts, Action<int, ReadOnlySpan<float>> take)
    {
        if (!_idle.TryTake(out Workspace? space)) space = new Workspace(_config, MostTokens);
        int[] lengths = [.. texts.Select(text => text.Count)];
        for (int text = 0, first = 0; text < texts.Count; first += lengths[text++])
            _embeddings.Apply(texts[text], space.Hidden[(first * _config.Hidden)..]);
        foreach (Layer layer in _layers) layer.Apply(space, lengths);
        for (int text = 0, first = 0; text < texts.Count; first += lengths[text++])
            take(text, space.Hidden.Slice(first * _config.Hidden, lengths[text] * _config.Hidden));
        _idle.Add(space);
    }
}
