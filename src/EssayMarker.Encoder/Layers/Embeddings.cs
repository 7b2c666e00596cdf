using EssayMarker.Encoder.Arithmetic;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>The first vectors of a text: its words' and its positions', added and normalised.</summary>
internal sealed class Embeddings
{
    private const int TokenTypes = 2; // Of which sentences alone use the first.
    private readonly int _width;
    private readonly ushort[] _words; // In half precision, widened on use: 23 MB, not 47, and few rows are ever read.
    private readonly float[] _positions;
    private readonly LayerNorm _norm;

    public Embeddings(SafetensorsFile file, ModelConfig config)
    {
        _width = config.Hidden;
        _words = GC.AllocateUninitializedArray<ushort>(config.Vocabulary * _width);
        file.Tensor("embeddings.word_embeddings.weight", config.Vocabulary, _width).ReadBits(0, _words);

        _positions = file.Tensor("embeddings.position_embeddings.weight", config.Positions, _width).ReadRows(config.MaxTokens);
        float[] type = file.Tensor("embeddings.token_type_embeddings.weight", TokenTypes, _width).ReadRows(1);
        for (int at = 0; at < _positions.Length; at++) _positions[at] += type[at % _width];

        _norm = new LayerNorm(file, "embeddings.LayerNorm", config);
    }

    public void Apply(IReadOnlyList<Token> text, Span<float> rows)
    {
        for (int at = 0; at < text.Count; at++)
            HalfPrecision.Widen(_words.AsSpan(text[at].Id * _width, _width), rows.Slice(at * _width, _width));
        _norm.AddAndApply(rows, _positions, text.Count);
    }
}
