using System.Text.Json;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>The texts written to earn more than they deserve, and the pairs that deserve the same: <c>texts.json</c> and <c>pairs.json</c> say what each may earn.</summary>
internal static class AdversarialTexts
{
    /// <summary>What the texts of a folder are and may earn, by their names.</summary>
    public static IReadOnlyList<(string Name, string What, Bound Bound)> Read(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "texts.json")));
        return [.. document.RootElement.EnumerateObject().Select(text => (text.Name, text.Value.GetProperty("what").GetString()!, BoundOf(text.Value)))];
    }

    /// <summary>The pairs of a folder: what they are, both names, and what the second may earn against the first.</summary>
    public static IReadOnlyList<(string What, string First, string Second, Bound Bound)> ReadPairs(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "pairs.json")));
        return
        [
            .. document.RootElement.EnumerateArray().Select(pair => (
                pair.GetProperty("what").GetString()!, pair.GetProperty("first").GetString()!, pair.GetProperty("second").GetString()!, BoundOf(pair))),
        ];
    }

    private static Bound BoundOf(JsonElement entry) => Enum.Parse<Bound>(entry.GetProperty("bound").GetString()!);
}
