using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EssayMarker.Encoder.Arithmetic;

namespace EssayMarker.Encoder.Layers;

/// <summary>Scaled dot-product attention of one text, head by head (Vaswani and others, Attention Is All You Need, 2017).</summary>
/// <remarks>Each weight and each output accumulates in the order of its terms, by multiply-adds with one rounding.</remarks>
internal sealed class Attention(int heads, int headWidth)
{
    private const int Block = 32; // Columns at once: four vectors, whose multiply-adds overlap.
    private readonly float _scale = 1f / MathF.Sqrt(headWidth);

    /// <summary>How many numbers <see cref="Apply"/> needs to work in, for a text of that many tokens.</summary>
    public static int ScratchLength(int tokens, int headWidth) => RoundUp(tokens) * (headWidth + 1);

    /// <param name="projections">A row a token: queries of all heads, then keys, then values.</param>
    /// <param name="context">A row a token: the outputs of all heads.</param>
    /// <param name="scratch">At least <see cref="ScratchLength"/>.</param>
    /// <param name="tokens">How many rows.</param>
    public void Apply(ReadOnlySpan<float> projections, Span<float> context, Span<float> scratch, int tokens)
    {
        int hidden = heads * headWidth, padded = RoundUp(tokens);
        Span<float> keys = scratch[..(padded * headWidth)];
        Span<float> weights = scratch.Slice(keys.Length, padded);
        for (int head = 0; head < heads; head++)
        {
            TurnKeys(projections[(hidden + (head * headWidth))..], 3 * hidden, keys, padded, tokens);
            for (int row = 0; row < tokens; row++)
            {
                Weigh(projections.Slice((row * 3 * hidden) + (head * headWidth), headWidth), keys, weights);
                float total = Softmax(weights, tokens);
                Mix(weights[..tokens], projections[((2 * hidden) + (head * headWidth))..], 3 * hidden,
                    context.Slice((row * hidden) + (head * headWidth), headWidth), total);
            }
        }
    }

    /// <summary>Keys side by side, zeros past the last, so that a query meets many at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TurnKeys(ReadOnlySpan<float> source, int stride, Span<float> keys, int padded, int tokens)
    {
        for (int at = 0; at < headWidth; at++)
        {
            Span<float> turned = keys.Slice(at * padded, padded);
            for (int row = 0; row < tokens; row++) turned[row] = source[(row * stride) + at];
            turned[tokens..].Clear();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Weigh(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, Span<float> weights)
    {
        ref float key = ref MemoryMarshal.GetReference(keys);
        ref float weight = ref MemoryMarshal.GetReference(weights);
        for (nuint at = 0; at < (nuint)weights.Length; at += Block)
        {
            Vector256<float> w0 = default, w1 = default, w2 = default, w3 = default;
            nuint from = at;
            foreach (float number in query)
            {
                Vector256<float> q = Vector256.Create(number);
                w0 = Vector256.FusedMultiplyAdd(q, Vector256.LoadUnsafe(ref key, from), w0);
                w1 = Vector256.FusedMultiplyAdd(q, Vector256.LoadUnsafe(ref key, from + 8), w1);
                w2 = Vector256.FusedMultiplyAdd(q, Vector256.LoadUnsafe(ref key, from + 16), w2);
                w3 = Vector256.FusedMultiplyAdd(q, Vector256.LoadUnsafe(ref key, from + 24), w3);
                from += (nuint)weights.Length;
            }
            w0.StoreUnsafe(ref weight, at);
            w1.StoreUnsafe(ref weight, at + 8);
            w2.StoreUnsafe(ref weight, at + 16);
            w3.StoreUnsafe(ref weight, at + 24);
        }
    }

    /// <summary>Exponentials of the scaled distances from the highest weight; the quotient is left to the caller.</summary>
    /// <returns>Their sum, lane by lane; lanes past the last token hold exactly 0, so they change nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Softmax(Span<float> weights, int tokens)
    {
        weights[tokens..].Fill(float.NegativeInfinity);
        ref float weight = ref MemoryMarshal.GetReference(weights);
        Vector256<float> highest = Vector256.LoadUnsafe(ref weight);
        for (nuint at = 8; at < (nuint)weights.Length; at += 8) highest = Vector256.Max(highest, Vector256.LoadUnsafe(ref weight, at));
        highest = Vector256.Create(Lanes.Max(highest));

        Vector256<float> scale = Vector256.Create(_scale);
        for (nuint at = 0; at < (nuint)weights.Length; at += 8)
            Exponential.OfNegative((Vector256.LoadUnsafe(ref weight, at) - highest) * scale).StoreUnsafe(ref weight, at);
        weights[tokens..].Clear();

        Vector256<float> sums = Vector256<float>.Zero;
        for (nuint at = 0; at < (nuint)weights.Length; at += 8) sums += Vector256.LoadUnsafe(ref weight, at);
        return Lanes.Sum(sums);
    }

    /// <summary>The weighted mean of the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(ReadOnlySpan<float> weights, ReadOnlySpan<float> values, int stride, Span<float> output, float total)
    {
        ref float value = ref MemoryMarshal.GetReference(values);
        ref float target = ref MemoryMarshal.GetReference(output);
        Vector256<float> divisor = Vector256.Create(total);
        for (nuint at = 0; at < (nuint)output.Length; at += Block)
        {
            Vector256<float> m0 = default, m1 = default, m2 = default, m3 = default;
            nuint from = at;
            foreach (float number in weights)
            {
                Vector256<float> weight = Vector256.Create(number);
                m0 = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref value, from), m0);
                m1 = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref value, from + 8), m1);
                m2 = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref value, from + 16), m2);
                m3 = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref value, from + 24), m3);
                from += (nuint)stride;
            }
            (m0 / divisor).StoreUnsafe(ref target, at);
            (m1 / divisor).StoreUnsafe(ref target, at + 8);
            (m2 / divisor).StoreUnsafe(ref target, at + 16);
            (m3 / divisor).StoreUnsafe(ref target, at + 24);
        }
    }

    private static int RoundUp(int tokens) => (tokens + Block - 1) / Block * Block;
}
