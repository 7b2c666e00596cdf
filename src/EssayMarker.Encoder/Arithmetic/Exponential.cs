using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>The exponential function, the same bits on every processor; relative error below 1e-7 (0.85 units in the last place).</summary>
/// <remarks>
/// e^x = 2^n · e^r with n the nearest whole number to x / ln 2 (Cody and Waite, Software Manual for the Elementary Functions, 1980);
/// e^r by a polynomial fitted for this project (polynomials.py: relative error 3.1e-9 before rounding).
/// </remarks>
internal static class Exponential
{
    /// <summary>For arguments up to 0; below -87 it stays at e^-87, the smallest that is not subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> OfNegative(Vector256<float> x)
    {
        x = Vector256.Max(x, Vector256.Create(-87f));
        // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the low bits.
        Vector256<float> magic = Vector256.Create(12582912f);
        Vector256<float> shifted = Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269502f), magic);
        Vector256<float> n = shifted - magic;
        Vector256<float> r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194442e-4f), r);

        Vector256<float> p = Vector256.Create(1.38144649e-3f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.36877991e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.16683927e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.66665196e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.49999994f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f));
        return (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }
}
