namespace EssayMarker.Encoder.Arithmetic;

/// <summary>A matrix with its columns cut into panels of <see cref="Width"/>, each stored row by row: what <see cref="Tile{TWidth,TVector}"/> reads.</summary>
internal sealed class Panels(int rows, int columns)
{
    /// <summary>Two of the widest vectors.</summary>
    public const int Width = 32;

    private readonly AlignedFloats _values = new(rows * columns);

    /// <summary>What a product has on its left: the length of an input.</summary>
    public int Rows => rows;

    /// <summary>The length of an output; a multiple of <see cref="Width"/>.</summary>
    public int Columns => columns;

    public Span<float> Panel(int index) => _values.Span.Slice(index * rows * Width, rows * Width);
}
