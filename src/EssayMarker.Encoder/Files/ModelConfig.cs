using System.Text.Json;

namespace EssayMarker.Encoder.Files;

/// <summary>The sizes in <c>config.json</c>, checked against what this encoder can compute.</summary>
internal sealed class ModelConfig
{
    /// <summary>All sizes are multiples of this, so that no kernel has a ragged end.</summary>
    public const int Block = 32;

    private readonly string _file;
    private readonly JsonElement _root;

    public ModelConfig(string file)
    {
        _file = file;
        try
        {
            _root = JsonDocument.Parse(ModelFile.ReadText(file)).RootElement;
        }
        catch (JsonException error)
        {
            throw new ModelException(file, null, $"it is not JSON: {error.Message}", ModelFile.CopyAgain, error);
        }
        Expect("architecture", "bert");
        Expect("activation", "gelu");
        Expect("pooling", "mean");
        foreach (string key in (string[])["lowercase", "strip_accents", "normalize"]) Expect(key, "true");

        Layers = Number("layers", 1);
        Hidden = Number("hidden_size", Block);
        Heads = Number("attention_heads", 1);
        Intermediate = Number("intermediate_size", Block);
        Vocabulary = Number("vocabulary_size", 1);
        Positions = Number("max_positions", 2);
        MaxTokens = Number("max_tokens", 2);
        Epsilon = Value("layer_norm_epsilon") is { ValueKind: JsonValueKind.Number } epsilon
            ? epsilon.GetSingle()
            : throw Unusable("layer_norm_epsilon", "a number");

        if (Hidden % (Heads * Block) != 0) throw Unusable("hidden_size", $"a multiple of {Block} for each of {Heads} heads");
        if (Intermediate % Block != 0) throw Unusable("intermediate_size", $"a multiple of {Block}");
        if (MaxTokens > Positions) throw Unusable("max_tokens", $"at most max_positions, {Positions}");
    }

    public int Layers { get; }

    public int Hidden { get; }

    public int Heads { get; }

    public int Intermediate { get; }

    public int Vocabulary { get; }

    public int Positions { get; }

    public int MaxTokens { get; }

    public float Epsilon { get; }

    private int Number(string key, int least) => Value(key) is { ValueKind: JsonValueKind.Number } value
        && value.TryGetInt32(out int number) && number >= least && number <= 1 << 20
        ? number
        : throw Unusable(key, $"a whole number from {least} to {1 << 20}");

    private void Expect(string key, string wanted)
    {
        if (!Value(key).ToString().Equals(wanted, StringComparison.OrdinalIgnoreCase)) throw Unusable(key, wanted);
    }

    private JsonElement Value(string key) => _root.ValueKind == JsonValueKind.Object && _root.TryGetProperty(key, out JsonElement value)
        ? value
        : throw new ModelException(_file, null, $"it has no \"{key}\".", ModelFile.CopyAgain);

    private ModelException Unusable(string key, string wanted) =>
        new(_file, null, $"\"{key}\" is {Value(key).GetRawText()}; this encoder needs {wanted}.", "Use a model that it was made for.");
}
