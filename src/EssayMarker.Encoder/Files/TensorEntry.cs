namespace EssayMarker.Encoder.Files;

/// <summary>One entry of a safetensors header.</summary>
/// <param name="Type">"F16" for half precision.</param>
/// <param name="Shape">Rows, then columns; one number for a vector.</param>
/// <param name="Begin">The first byte, counted from the end of the header.</param>
/// <param name="End">The byte after the last.</param>
internal sealed record TensorEntry(string Type, long[] Shape, long Begin, long End);
