using System.Text.Json;
using System.Text.Json.Serialization;
using EssayMarker.Matching;

namespace EssayMarker.Assessing.Roles;

/// <summary>Writes a model of roles as a file that people can read.</summary>
public static class RoleModelFile
{
    internal static JsonSerializerOptions Options { get; } = new(MatchingModelFile.Options)
    {
        Converters = { new JsonStringEnumConverter<SentenceRole>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The file's text.</summary>
    public static string Write(RoleModel model) => JsonSerializer.Serialize(model, Options) + "\n";
}
