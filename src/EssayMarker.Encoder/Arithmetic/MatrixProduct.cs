using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>Input rows times a matrix, on the widest vectors that the processor can multiply and add with one rounding.</summary>
internal static class MatrixProduct
{
    /// <summary>Rows are computed six at a time: buffers hold a multiple, and what is in the rows past the last is nobody's.</summary>
    public const int RowStep = 6;

    private const int DepthStep = 192; // A panel's stretch then stays in 24 KB of first-level cache.

    /// <summary>Adds the product to <paramref name="output"/>, whose rows hold the bias.</summary>
    public static void Add(ReadOnlySpan<float> input, Panels matrix, Span<float> output, int rows)
    {
        if (Vector512.IsHardwareAccelerated) Add<Width512, Vector512<float>>(input, matrix, output, rows);
        else if (Vector256.IsHardwareAccelerated && Fma.IsSupported) Add<Width256, Vector256<float>>(input, matrix, output, rows);
        else if (Fma.IsSupported || AdvSimd.IsSupported) Add<Width128, Vector128<float>>(input, matrix, output, rows);
        else Add<Width32, float>(input, matrix, output, rows);
    }

    private static void Add<TWidth, TVector>(ReadOnlySpan<float> input, Panels matrix, Span<float> output, int rows)
        where TWidth : IWidth<TVector>
        where TVector : struct
    {
        int step = 2 * (int)TWidth.Count;
        for (int column = 0; column < matrix.Columns; column += step)
        {
            Span<float> panel = matrix.Panel(column / Panels.Width)[(column % Panels.Width)..];
            for (int k = 0; k < matrix.Rows; k += DepthStep)
            {
                int depth = Math.Min(DepthStep, matrix.Rows - k);
                for (int row = 0; row < rows; row += RowStep)
                {
                    // The slices check the bounds that the tile does not.
                    ReadOnlySpan<float> a = input[((row * matrix.Rows) + k)..((row + RowStep) * matrix.Rows)];
                    Span<float> c = output[((row * matrix.Columns) + column)..((row + RowStep) * matrix.Columns)];
                    Tile<TWidth, TVector>.Accumulate(
                        ref MemoryMarshal.GetReference(a), (nuint)matrix.Rows,
                        ref panel[k * Panels.Width],
                        ref MemoryMarshal.GetReference(c), (nuint)matrix.Columns,
                        (nuint)depth);
                }
            }
        }
    }
}
