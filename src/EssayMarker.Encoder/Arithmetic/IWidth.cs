namespace EssayMarker.Encoder.Arithmetic;

/// <summary>A width of vector that a processor has: the matrix kernel is written once and compiled for each.</summary>
/// <typeparam name="TVector">The runtime's vector of that width, or one number.</typeparam>
internal interface IWidth<TVector>
    where TVector : struct
{
    static abstract nuint Count { get; }

    static abstract TVector Broadcast(float value);

    static abstract TVector Load(ref float source, nuint at);

    static abstract void Store(TVector vector, ref float target, nuint at);

    /// <summary>a · b + c with one rounding, on every processor.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);
}
