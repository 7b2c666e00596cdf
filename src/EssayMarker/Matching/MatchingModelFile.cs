using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EssayMarker.Matching;

/// <summary>Writes a model as a file that people can read.</summary>
public static class MatchingModelFile
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new OneLine() },
    };

    /// <summary>The file's text.</summary>
    public static string Write(MatchingModel model) => JsonSerializer.Serialize(model, Options) + "\n";

    /// <summary>The hundreds of weights of a vector on one line.</summary>
    private sealed class OneLine : JsonConverter<IReadOnlyList<float>>
    {
        public override IReadOnlyList<float> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<float[]>(ref reader)!;

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<float> value, JsonSerializerOptions options) =>
            writer.WriteRawValue($"[{string.Join(", ", value.Select(weight => weight.ToString(CultureInfo.InvariantCulture)))}]");
    }
}
