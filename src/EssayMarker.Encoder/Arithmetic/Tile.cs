using System.Runtime.CompilerServices;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>The innermost product: six rows by two vectors of columns, held in registers.</summary>
/// <remarks>
/// Twelve accumulators hide the latency of the multiply-add (Goto and van de Geijn, Anatomy of High-Performance Matrix
/// Multiplication, 2008), and with what they need they fit the sixteen registers of AVX2. Each accumulator is one output and takes its
/// terms in the order of k, so its bits depend neither on the width nor on what else is in the batch.
/// </remarks>
internal static class Tile<TWidth, TVector>
    where TWidth : IWidth<TVector>
    where TVector : struct
{
    /// <summary>Adds to six rows of <paramref name="c"/> the product of six rows of <paramref name="a"/> and a panel's columns.</summary>
    /// <param name="a">The first of the rows, <paramref name="aStride"/> apart.</param>
    /// <param name="aStride">From row to row of a.</param>
    /// <param name="b">The panel at the first column, <see cref="Panels.Width"/> from k to k.</param>
    /// <param name="c">The first of the outputs, rows <paramref name="cStride"/> apart.</param>
    /// <param name="cStride">From row to row of c.</param>
    /// <param name="depth">How many k.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Accumulate(ref float a, nuint aStride, ref float b, ref float c, nuint cStride, nuint depth)
    {
        nuint second = TWidth.Count;
        ref float a1 = ref Unsafe.Add(ref a, aStride), a2 = ref Unsafe.Add(ref a1, aStride), a3 = ref Unsafe.Add(ref a2, aStride);
        ref float a4 = ref Unsafe.Add(ref a3, aStride), a5 = ref Unsafe.Add(ref a4, aStride);
        ref float c1 = ref Unsafe.Add(ref c, cStride), c2 = ref Unsafe.Add(ref c1, cStride), c3 = ref Unsafe.Add(ref c2, cStride);
        ref float c4 = ref Unsafe.Add(ref c3, cStride), c5 = ref Unsafe.Add(ref c4, cStride);
        TVector c00 = TWidth.Load(ref c, 0), c01 = TWidth.Load(ref c, second);
        TVector c10 = TWidth.Load(ref c1, 0), c11 = TWidth.Load(ref c1, second);
        TVector c20 = TWidth.Load(ref c2, 0), c21 = TWidth.Load(ref c2, second);
        TVector c30 = TWidth.Load(ref c3, 0), c31 = TWidth.Load(ref c3, second);
        TVector c40 = TWidth.Load(ref c4, 0), c41 = TWidth.Load(ref c4, second);
        TVector c50 = TWidth.Load(ref c5, 0), c51 = TWidth.Load(ref c5, second);
        for (nuint k = 0; k < depth; k++)
        {
            TVector b0 = TWidth.Load(ref b, 0), b1 = TWidth.Load(ref b, second);
            b = ref Unsafe.Add(ref b, Panels.Width);
            TVector value = TWidth.Broadcast(Unsafe.Add(ref a, k));
            c00 = TWidth.MultiplyAdd(value, b0, c00);
            c01 = TWidth.MultiplyAdd(value, b1, c01);
            value = TWidth.Broadcast(Unsafe.Add(ref a1, k));
            c10 = TWidth.MultiplyAdd(value, b0, c10);
            c11 = TWidth.MultiplyAdd(value, b1, c11);
            value = TWidth.Broadcast(Unsafe.Add(ref a2, k));
            c20 = TWidth.MultiplyAdd(value, b0, c20);
            c21 = TWidth.MultiplyAdd(value, b1, c21);
            value = TWidth.Broadcast(Unsafe.Add(ref a3, k));
            c30 = TWidth.MultiplyAdd(value, b0, c30);
            c31 = TWidth.MultiplyAdd(value, b1, c31);
            value = TWidth.Broadcast(Unsafe.Add(ref a4, k));
            c40 = TWidth.MultiplyAdd(value, b0, c40);
            c41 = TWidth.MultiplyAdd(value, b1, c41);
            value = TWidth.Broadcast(Unsafe.Add(ref a5, k));
            c50 = TWidth.MultiplyAdd(value, b0, c50);
            c51 = TWidth.MultiplyAdd(value, b1, c51);
        }
        TWidth.Store(c00, ref c, 0);
        TWidth.Store(c01, ref c, second);
        TWidth.Store(c10, ref c1, 0);
        TWidth.Store(c11, ref c1, second);
        TWidth.Store(c20, ref c2, 0);
        TWidth.Store(c21, ref c2, second);
        TWidth.Store(c30, ref c3, 0);
        TWidth.Store(c31, ref c3, second);
        TWidth.Store(c40, ref c4, 0);
        TWidth.Store(c41, ref c4, second);
        TWidth.Store(c50, ref c5, 0);
        TWidth.Store(c51, ref c5, second);
    }
}
