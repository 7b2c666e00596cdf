using System.Buffers;
using EssayMarker.Encoder.Arithmetic;

namespace EssayMarker.Encoder.Files;

/// <summary>A tensor on disk, in rows of <paramref name="width"/> half-precision numbers.</summary>
internal sealed class HalfTensor(SafetensorsFile file, string name, int width, long position)
{
    public void ReadBits(int firstRow, Span<ushort> halves) =>
        file.Read(name, position + ((long)firstRow * width * sizeof(ushort)), halves);

    /// <summary>Fills <paramref name="floats"/> with rows, from <paramref name="firstRow"/> on, in single precision.</summary>
    public void Read(int firstRow, Span<float> floats)
    {
        ushort[] halves = ArrayPool<ushort>.Shared.Rent(floats.Length);
        try
        {
            ReadBits(firstRow, halves.AsSpan(0, floats.Length));
            HalfPrecision.Widen(halves.AsSpan(0, floats.Length), floats);
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(halves);
        }
    }

    public float[] ReadRows(int count)
    {
        float[] floats = new float[count * width];
        Read(0, floats);
        return floats;
    }
}
