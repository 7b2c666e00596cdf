using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EssayMarker.Encoder.Arithmetic;
using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Layers;

/// <summary>Brings each row to mean 0 and variance 1, then to the scale and shift that were learnt (Ba and others, 2016).</summary>
internal sealed class LayerNorm(SafetensorsFile file, string name, ModelConfig config)
{
    private readonly float[] _scale = file.Tensor($"{name}.weight", config.Hidden).ReadRows(1);
    private readonly float[] _shift = file.Tensor($"{name}.bias", config.Hidden).ReadRows(1);

    /// <summary>Sets each row of <paramref name="rows"/> to its normalised sum with the same row of <paramref name="added"/>.</summary>
    public void AddAndApply(Span<float> rows, ReadOnlySpan<float> added, int count)
    {
        for (int row = 0; row < count; row++)
            Apply(rows.Slice(row * _scale.Length, _scale.Length), added.Slice(row * _scale.Length, _scale.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Apply(Span<float> row, ReadOnlySpan<float> added)
    {
        ref float value = ref MemoryMarshal.GetReference(row);
        ref float other = ref MemoryMarshal.GetReference(added);
        nuint length = (nuint)row.Length, step = (nuint)Vector256<float>.Count;

        Vector256<float> sums = Vector256<float>.Zero;
        for (nuint at = 0; at < length; at += step)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref value, at) + Vector256.LoadUnsafe(ref other, at);
            x.StoreUnsafe(ref value, at);
            sums += x;
        }
        Vector256<float> mean = Vector256.Create(Lanes.Sum(sums) / row.Length);

        Vector256<float> squares = Vector256<float>.Zero;
        for (nuint at = 0; at < length; at += step)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref value, at) - mean;
            squares = Vector256.FusedMultiplyAdd(x, x, squares);
        }
        Vector256<float> inverse = Vector256.Create(1f / MathF.Sqrt((Lanes.Sum(squares) / row.Length) + config.Epsilon));

        for (nuint at = 0; at < length; at += step)
        {
            Vector256<float> x = (Vector256.LoadUnsafe(ref value, at) - mean) * inverse;
            Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref _scale[0], at), Vector256.LoadUnsafe(ref _shift[0], at))
                .StoreUnsafe(ref value, at);
        }
    }
}
