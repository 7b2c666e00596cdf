using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>The Gaussian error linear unit in its exact form, x · Φ(x) (Hendrycks and Gimpel, 2016).</summary>
internal static class Gelu
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(Span<float> values)
    {
        ref float value = ref MemoryMarshal.GetReference(values);
        for (nuint at = 0; at < (nuint)values.Length; at += (nuint)Vector256<float>.Count)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref value, at);
            Vector256<float> half = x * Vector256.Create(0.5f);
            Vector256<float> erf = ErrorFunction.Of(x * Vector256.Create(0.70710678f));
            Vector256.FusedMultiplyAdd(half, erf, half).StoreUnsafe(ref value, at);
        }
    }
}
