using System.Buffers;
using EssayMarker.Encoder.Arithmetic;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>A dense layer: input times weights, plus bias.</summary>
internal sealed class Linear
{
    private readonly Panels _weights;
    private readonly float[] _bias;

    /// <param name="file">Where the weights are.</param>
    /// <param name="inputs">Length of an input row.</param>
    /// <param name="outputs">Length of the output of each of the layers.</param>
    /// <param name="names">Layers with the same input, computed as one: their outputs stand side by side.</param>
    public Linear(SafetensorsFile file, int inputs, int outputs, params string[] names)
    {
        _weights = new Panels(inputs, outputs * names.Length);
        _bias = [.. names.SelectMany(name => file.Tensor($"{name}.bias", outputs).ReadRows(1))];
        for (int layer = 0; layer < names.Length; layer++)
        {
            HalfTensor weights = file.Tensor($"{names[layer]}.weight", outputs, inputs);
            for (int row = 0; row < outputs; row += Panels.Width)
                Pack(weights, row, _weights.Panel(((layer * outputs) + row) / Panels.Width), inputs);
        }
    }

    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        for (int row = 0; row < rows; row++) _bias.CopyTo(output[(row * _bias.Length)..]);
        MatrixProduct.Add(input, _weights, output, rows);
    }

    /// <summary>The file has a row for each output; the product wants the same input of all outputs together.</summary>
    private static void Pack(HalfTensor weights, int firstRow, Span<float> panel, int inputs)
    {
        float[] rows = ArrayPool<float>.Shared.Rent(panel.Length);
        weights.Read(firstRow, rows.AsSpan(0, panel.Length));
        Transpose.Into(rows, panel, inputs);
        ArrayPool<float>.Shared.Return(rows);
    }
}
