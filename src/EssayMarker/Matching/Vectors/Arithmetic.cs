using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Matching.Vectors;

/// <summary>Sums over vectors in one fixed order: the same bits on every processor, however wide its registers.</summary>
internal static class Arithmetic
{
    // Thirty-two running sums, then a fixed tree. Products and sums are separate operations, so hardware
    // without fused multiply-add gives the same.
    private const int Lanes = 32;

    // Compiled at full speed from the first call on: one essay takes hundreds of thousands of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(right.Length, left.Length);
        ref float x = ref MemoryMarshal.GetReference(left), y = ref MemoryMarshal.GetReference(right);
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        int at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            // The same thirty-two sums, two registers to one.
            Vector512<float> low = Vector512<float>.Zero, high = low;
            for (; at + Lanes <= left.Length; at += Lanes)
            {
                low += Vector512.LoadUnsafe(ref x, (nuint)at) * Vector512.LoadUnsafe(ref y, (nuint)at);
                high += Vector512.LoadUnsafe(ref x, (nuint)at + 16) * Vector512.LoadUnsafe(ref y, (nuint)at + 16);
            }
            (a, b, c, d) = (low.GetLower(), low.GetUpper(), high.GetLower(), high.GetUpper());
        }
        for (; at + Lanes <= left.Length; at += Lanes)
        {
            a += Vector256.LoadUnsafe(ref x, (nuint)at) * Vector256.LoadUnsafe(ref y, (nuint)at);
            b += Vector256.LoadUnsafe(ref x, (nuint)at + 8) * Vector256.LoadUnsafe(ref y, (nuint)at + 8);
            c += Vector256.LoadUnsafe(ref x, (nuint)at + 16) * Vector256.LoadUnsafe(ref y, (nuint)at + 16);
            d += Vector256.LoadUnsafe(ref x, (nuint)at + 24) * Vector256.LoadUnsafe(ref y, (nuint)at + 24);
        }
        Vector256<float> all = (a + b) + (c + d);
        Vector128<float> half = all.GetLower() + all.GetUpper();
        float sum = (half[0] + half[2]) + (half[1] + half[3]);
        for (; at < left.Length; at++) sum += left[at] * right[at];
        return sum;
    }

    /// <summary>The cosine of two unit vectors, rounded to 4 decimals.</summary>
    public static double Cosine(ReadOnlySpan<float> left, ReadOnlySpan<float> right) => Round(Dot(left, right));

    public static void Add(Span<float> sum, ReadOnlySpan<float> vector)
    {
        // Each place by itself, so the width of a register changes no bit.
        int at = 0;
        for (; at + Vector256<float>.Count <= sum.Length; at += Vector256<float>.Count)
            (Vector256.Create<float>(sum[at..]) + Vector256.Create(vector[at..])).CopyTo(sum[at..]);
        for (; at < sum.Length; at++) sum[at] += vector[at];
    }

    /// <summary>The vector at unit length; a vector of zeros stays one.</summary>
    public static float[] Unit(float[] vector)
    {
        float length = MathF.Sqrt(Dot(vector, vector));
        if (!(length > 0)) return vector;
        var unit = new float[vector.Length];
        int at = 0;
        for (; at + Vector256<float>.Count <= unit.Length; at += Vector256<float>.Count)
            (Vector256.Create<float>(vector.AsSpan(at)) / Vector256.Create(length)).CopyTo(unit, at);
        for (; at < unit.Length; at++) unit[at] = vector[at] / length;
        return unit;
    }

    /// <summary>The vector less a common part, at unit length.</summary>
    public static float[] Centred(ReadOnlySpan<float> vector, ReadOnlySpan<float> common)
    {
        var centred = new float[vector.Length];
        int at = 0;
        for (; at + Vector256<float>.Count <= centred.Length; at += Vector256<float>.Count)
            (Vector256.Create(vector[at..]) - Vector256.Create(common[at..])).CopyTo(centred, at);
        for (; at < centred.Length; at++) centred[at] = vector[at] - common[at];
        return Unit(centred);
    }

    public static float[] Mean(IReadOnlyList<float[]> vectors, int size)
    {
        var mean = new float[size];
        foreach (float[] vector in vectors) Add(mean, vector);
        for (int at = 0; at < size; at++) mean[at] /= vectors.Count;
        return mean;
    }

    /// <summary>Rounds before anything is decided by it, so that no decision hangs on a last bit.</summary>
    public static double Round(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}
