using System.Globalization;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Json;

/// <summary>How the values of the assessment that stand in several places are written.</summary>
internal static class JsonValues
{
    /// <summary>A probability or share with exactly 4 decimals.</summary>
    public static void WriteDecimals(this Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString("F4", CultureInfo.InvariantCulture));
    }

    public static void WriteMarks(this Utf8JsonWriter json, MarkRange marks)
    {
        json.WriteStartObject("marks");
        json.WriteNumber("low", marks.Low);
        json.WriteNumber("likely", marks.Likely);
        json.WriteNumber("high", marks.High);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteSentenceIds(this Utf8JsonWriter json, IEnumerable<int> numbers) =>
        json.WriteTexts("sentences", numbers.Select(SentenceId));

    public static string SentenceId(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");

    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("paragraph", span.Paragraph);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
