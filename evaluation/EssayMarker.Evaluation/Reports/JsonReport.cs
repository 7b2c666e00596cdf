using System.Text.Json;
using System.Text.Json.Serialization;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The figures for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new ShortNumber() },
    };

    public static string Write(MatchingModel model, IReadOnlyList<ISection> sections) =>
        JsonSerializer.Serialize(new { model = model.Hash, cuts = model.Cuts, sets = sections.Cast<object>() }, Options) + "\n";

    /// <summary>Four decimals, as the figures carry no more.</summary>
    private sealed class ShortNumber : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(Math.Round(value, 4));
            else writer.WriteNullValue();
        }
    }
}
