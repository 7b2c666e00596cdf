using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>Half precision (IEEE 754 binary16) to single, exactly, eight at a time.</summary>
internal static class HalfPrecision
{
    /// <remarks>
    /// The exponent is shifted into place and its bias corrected by a multiplication by 2^112, which also makes subnormal halves
    /// normal. Infinities and NaNs come out as large finite numbers; a trained model has none.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(ReadOnlySpan<ushort> halves, Span<float> floats)
    {
        ref ushort source = ref MemoryMarshal.GetReference(halves);
        ref float target = ref MemoryMarshal.GetReference(floats[..halves.Length]);
        nuint at = 0, length = (nuint)halves.Length;
        for (; at + 8 <= length; at += 8) Widen(Vector128.LoadUnsafe(ref source, at)).StoreUnsafe(ref target, at);
        for (; at < length; at++) floats[(int)at] = (float)BitConverter.UInt16BitsToHalf(halves[(int)at]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widen(Vector128<ushort> halves)
    {
        Vector256<uint> bits = Vector256.Create(Vector128.WidenLower(halves), Vector128.WidenUpper(halves));
        Vector256<float> magnitude = ((bits & Vector256.Create(0x7FFFu)) << 13).AsSingle() * Vector256.Create(5.192296858534828e33f);
        return (magnitude.AsUInt32() | ((bits & Vector256.Create(0x8000u)) << 16)).AsSingle();
    }
}
