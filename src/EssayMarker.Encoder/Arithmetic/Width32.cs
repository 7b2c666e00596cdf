using System.Runtime.CompilerServices;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>One number at a time, for processors whose vectors have no fused multiply-add: slow, and the same bits.</summary>
internal readonly struct Width32 : IWidth<float>
{
    public static nuint Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Broadcast(float value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Load(ref float source, nuint at) => Unsafe.Add(ref source, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(float vector, ref float target, nuint at) => Unsafe.Add(ref target, at) = vector;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MultiplyAdd(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
