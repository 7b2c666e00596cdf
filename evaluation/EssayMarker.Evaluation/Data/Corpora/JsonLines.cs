using System.Text.Json;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The objects in their order; names of properties in snake case.</summary>
    /// <exception cref="DataException">The file is not there, or a line is no such object.</exception>
    public static IReadOnlyList<T> Read<T>(string file)
    {
        if (!File.Exists(file)) throw DataException.NoFile(file);
        return [.. File.ReadLines(file).Select((line, at) => Read<T>(file, line, at + 1))];
    }

    private static T Read<T>(string file, string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Names) ?? throw DataException.Broken(file, number, "an object");
        }
        catch (JsonException)
        {
            throw DataException.Broken(file, number, $"a line of {typeof(T).Name}");
        }
    }
}
