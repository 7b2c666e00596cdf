using EssayMarker.Encoder.Arithmetic;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>The buffers of one batch, a row a token; used by one thread at a time.</summary>
internal sealed class Workspace
{
    /// <summary>How many rows <see cref="Intermediate"/> has.</summary>
    public const int IntermediateRows = 16 * MatrixProduct.RowStep;

    private readonly AlignedFloats _hidden;
    private readonly AlignedFloats _projections;
    private readonly AlignedFloats _context;
    private readonly AlignedFloats _output;
    private readonly AlignedFloats _intermediate;
    private readonly AlignedFloats _scratch;

    public Workspace(ModelConfig config, int tokens)
    {
        int rows = (tokens + MatrixProduct.RowStep - 1) / MatrixProduct.RowStep * MatrixProduct.RowStep;
        HiddenWidth = config.Hidden;
        IntermediateWidth = config.Intermediate;
        _hidden = new AlignedFloats(rows * config.Hidden);
        _projections = new AlignedFloats(rows * config.Hidden * 3);
        _context = new AlignedFloats(rows * config.Hidden);
        _output = new AlignedFloats(rows * config.Hidden);
        _intermediate = new AlignedFloats(IntermediateRows * config.Intermediate);
        _scratch = new AlignedFloats(Attention.ScratchLength(config.MaxTokens, config.Hidden / config.Heads));
    }

    public int HiddenWidth { get; }

    public int IntermediateWidth { get; }

    public Span<float> Hidden => _hidden.Span;

    /// <summary>Queries, keys and values.</summary>
    public Span<float> Projections => _projections.Span;

    public Span<float> Context => _context.Span;

    /// <summary>What a layer adds to the hidden rows.</summary>
    public Span<float> Output => _output.Span;

    public Span<float> Intermediate => _intermediate.Span;

    public Span<float> Scratch => _scratch.Span;
}
