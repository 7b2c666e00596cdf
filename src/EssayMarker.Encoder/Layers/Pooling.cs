using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EssayMarker.Encoder.Arithmetic;

namespace EssayMarker.Encoder.Layers;

/// <summary>From the vectors of tokens to the one of their text.</summary>
internal static class Pooling
{
    /// <summary>The mean of the rows, of unit length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Mean(ReadOnlySpan<float> rows, int width)
    {
        float[] mean = new float[width];
        ref float sum = ref mean[0], row = ref MemoryMarshal.GetReference(rows);
        nuint step = (nuint)Vector256<float>.Count, end = (nuint)width;
        for (nuint first = 0; first < (nuint)rows.Length; first += end)
        {
            for (nuint at = 0; at < end; at += step)
                (Vector256.LoadUnsafe(ref sum, at) + Vector256.LoadUnsafe(ref row, first + at)).StoreUnsafe(ref sum, at);
        }

        // The length of the sum takes the number of rows out with it.
        Vector256<float> squares = Vector256<float>.Zero;
        for (nuint at = 0; at < end; at += step)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref sum, at);
            squares = Vector256.FusedMultiplyAdd(x, x, squares);
        }
        Vector256<float> length = Vector256.Create(MathF.Max(MathF.Sqrt(Lanes.Sum(squares)), float.Epsilon));
        for (nuint at = 0; at < end; at += step) (Vector256.LoadUnsafe(ref sum, at) / length).StoreUnsafe(ref sum, at);
        return mean;
    }
}
