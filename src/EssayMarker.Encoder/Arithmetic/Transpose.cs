using System.Runtime.CompilerServices;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>Turns <see cref="Panels.Width"/> rows into a panel.</summary>
internal static class Transpose
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Into(ReadOnlySpan<float> rows, Span<float> panel, int length)
    {
        for (int row = 0; row < Panels.Width; row++)
        {
            ReadOnlySpan<float> source = rows.Slice(row * length, length);
            for (int at = 0, to = row; at < source.Length; at++, to += Panels.Width) panel[to] = source[at];
        }
    }
}
