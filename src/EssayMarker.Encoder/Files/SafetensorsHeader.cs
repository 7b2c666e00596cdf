using System.Buffers.Binary;
using System.Text.Json;

namespace EssayMarker.Encoder.Files;

/// <summary>The header of a safetensors file: 8 bytes of little-endian length, then JSON, name to type, shape and place.</summary>
/// <remarks>https://github.com/huggingface/safetensors#format</remarks>
internal static class SafetensorsHeader
{
    private const int LengthBytes = 8;
    private const long MostBytes = 100_000_000; // The reference's own bound.

    /// <returns>The entries, and where in the file the tensors begin.</returns>
    public static (IReadOnlyDictionary<string, TensorEntry> Entries, long DataStart) Read(string file, FileStream stream)
    {
        Span<byte> prefix = stackalloc byte[LengthBytes];
        if (stream.Length < LengthBytes) throw Broken(file, $"it is cut off after {stream.Length} bytes, inside its header.");
        stream.ReadExactly(prefix);
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > MostBytes) throw Broken(file, "it does not begin like a safetensors file.");
        if (length > (ulong)(stream.Length - LengthBytes)) throw Broken(file, $"it is cut off after {stream.Length} bytes, inside its header.");

        byte[] header = new byte[length];
        stream.ReadExactly(header);
        try
        {
            using var json = JsonDocument.Parse(header);
            var entries = json.RootElement.EnumerateObject().Where(entry => entry.Name != "__metadata__")
                .ToDictionary(entry => entry.Name, entry => Entry(entry.Value), StringComparer.Ordinal);
            return (entries, LengthBytes + (long)length);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException
            or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw Broken(file, $"its header is not what a safetensors file has: {error.Message}", error);
        }
    }

    private static TensorEntry Entry(JsonElement entry)
    {
        JsonElement offsets = entry.GetProperty("data_offsets");
        return new TensorEntry(
            entry.GetProperty("dtype").GetString() ?? "",
            [.. entry.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())],
            offsets[0].GetInt64(),
            offsets[1].GetInt64());
    }

    private static ModelException Broken(string file, string problem, Exception? cause = null) =>
        new(file, null, problem, ModelFile.CopyAgain, cause);
}
