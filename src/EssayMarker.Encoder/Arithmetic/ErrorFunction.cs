using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>The error function, the same bits on every processor; relative error below 1e-7 (1.2 units in the last place).</summary>
/// <remarks>
/// Near 0, x + x·p(x²); further out, 1 - e^(-x - x·q(x)), the form of W. J. Cody, Rational Chebyshev Approximations for the Error
/// Function (1969), with polynomials for his rational functions, fitted for this project (polynomials.py: 1.9e-8 and 2.9e-9).
/// </remarks>
internal static class ErrorFunction
{
    private const float Border = 0.9375f;
    private const float End = 4f; // From 3.92 on it is 1 in single precision.

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> x)
    {
        Vector256<float> size = Vector256.Abs(x);
        Vector256<float> far = Far(Vector256.Min(size, Vector256.Create(End)));
        Vector256<float> sign = x & Vector256.Create(-0f);
        return Vector256.ConditionalSelect(Vector256.LessThan(size, Vector256.Create(Border)), Near(x), far | sign);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Near(Vector256<float> x)
    {
        Vector256<float> square = x * x;
        Vector256<float> p = Vector256.Create(-5.91941876e-4f);
        p = Vector256.FusedMultiplyAdd(p, square, Vector256.Create(4.97913035e-3f));
        p = Vector256.FusedMultiplyAdd(p, square, Vector256.Create(-2.67570354e-2f));
        p = Vector256.FusedMultiplyAdd(p, square, Vector256.Create(1.12815522e-1f));
        p = Vector256.FusedMultiplyAdd(p, square, Vector256.Create(-3.7612468e-1f));
        p = Vector256.FusedMultiplyAdd(p, square, Vector256.Create(1.28379151e-1f));
        return Vector256.FusedMultiplyAdd(p, x, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Far(Vector256<float> x)
    {
        Vector256<float> q = Vector256.Create(-2.13374922e-4f);
        q = Vector256.FusedMultiplyAdd(q, x, Vector256.Create(3.209905e-3f));
        q = Vector256.FusedMultiplyAdd(q, x, Vector256.Create(-2.28736866e-2f));
        q = Vector256.FusedMultiplyAdd(q, x, Vector256.Create(1.05236307e-1f));
        q = Vector256.FusedMultiplyAdd(q, x, Vector256.Create(6.35737836e-1f));
        q = Vector256.FusedMultiplyAdd(q, x, Vector256.Create(1.28508553e-1f));
        return Vector256.Create(1f) - Exponential.OfNegative(-Vector256.FusedMultiplyAdd(q, x, x));
    }
}
