using System.Runtime.InteropServices;

namespace EssayMarker.Encoder.Arithmetic;

/// <summary>Numbers that begin on a cache line, so that no 64-byte load straddles two.</summary>
internal sealed class AlignedFloats
{
    private const int LineBytes = 64;
    private readonly float[] _array;
    private readonly int _start;

    public AlignedFloats(int length)
    {
        Length = length;
        _array = GC.AllocateArray<float>(length + (LineBytes / sizeof(float)), pinned: true);
        int past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) % LineBytes);
        _start = past == 0 ? 0 : (LineBytes - past) / sizeof(float);
    }

    public int Length { get; }

    public Span<float> Span => _array.AsSpan(_start, Length);
}
