using EssayMarker.Encoder.Arithmetic;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>One layer of BERT: attention, then two dense layers, each added to its input and normalised.</summary>
internal sealed class Layer
{
    private readonly Linear _projections;
    private readonly Attention _attention;
    private readonly Linear _attentionOutput;
    private readonly LayerNorm _attentionNorm;
    private readonly Linear _intermediate;
    private readonly Linear _output;
    private readonly LayerNorm _outputNorm;

    public Layer(SafetensorsFile file, ModelConfig config, int number)
    {
        string name = $"encoder.layer.{number}", self = $"{name}.attention.self";
        _projections = new Linear(file, config.Hidden, config.Hidden, $"{self}.query", $"{self}.key", $"{self}.value");
        _attention = new Attention(config.Heads, config.Hidden / config.Heads);
        _attentionOutput = new Linear(file, config.Hidden, config.Hidden, $"{name}.attention.output.dense");
        _attentionNorm = new LayerNorm(file, $"{name}.attention.output.LayerNorm", config);
        _intermediate = new Linear(file, config.Hidden, config.Intermediate, $"{name}.intermediate.dense");
        _output = new Linear(file, config.Intermediate, config.Hidden, $"{name}.output.dense");
        _outputNorm = new LayerNorm(file, $"{name}.output.LayerNorm", config);
    }

    /// <summary>Replaces the hidden rows of <paramref name="space"/> by the layer's, for texts of these lengths one after another.</summary>
    public void Apply(Workspace space, IReadOnlyList<int> lengths)
    {
        int rows = lengths.Sum(), hidden = space.HiddenWidth;
        _projections.Apply(space.Hidden, space.Projections, rows);
        int first = 0;
        foreach (int length in lengths)
        {
            _attention.Apply(space.Projections[(first * 3 * hidden)..], space.Context[(first * hidden)..], space.Scratch, length);
            first += length;
        }
        _attentionOutput.Apply(space.Context, space.Output, rows);
        _attentionNorm.AddAndApply(space.Hidden, space.Output, rows);

        // A few rows at a time: the wide rows between the two layers then stay in the second-level cache.
        for (int row = 0; row < rows; row += Workspace.IntermediateRows)
        {
            int count = Math.Min(Workspace.IntermediateRows, rows - row);
            _intermediate.Apply(space.Hidden[(row * hidden)..], space.Intermediate, count);
            Gelu.Apply(space.Intermediate[..(count * space.IntermediateWidth)]);
            _output.Apply(space.Intermediate, space.Output[(row * hidden)..], count);
        }
        _outputNorm.AddAndApply(space.Hidden, space.Output, rows);
    }
}
