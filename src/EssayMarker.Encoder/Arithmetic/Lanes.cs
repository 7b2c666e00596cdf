using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>The one order in which eight partial results are brought together, whatever the processor.</summary>
/// <remarks>Not <see cref="Vector256.Sum{T}"/>: its order is the runtime's choice.</remarks>
internal static class Lanes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector256<float> lanes)
    {
        Vector128<float> four = lanes.GetLower() + lanes.GetUpper();
        return four.GetElement(0) + four.GetElement(2) + (four.GetElement(1) + four.GetElement(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector256<float> lanes)
    {
        Vector128<float> four = Vector128.Max(lanes.GetLower(), lanes.GetUpper());
        return MathF.Max(MathF.Max(four.GetElement(0), four.GetElement(2)), MathF.Max(four.GetElement(1), four.GetElement(3)));
    }
}
