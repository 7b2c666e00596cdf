using System.Text.Json;

namespace EssayMarker.Evaluation.Essays;

/// <summary>A text with the mark that a reader gave it.</summary>
/// <param name="Path">The text, <c>.docx</c> or <c>.txt</c>.</param>
/// <param name="Mark">The mark, from 0 to the scheme's top mark.</param>
/// <param name="Points">The states of points that readers accept, by point id; empty where none are given.</param>
internal sealed record ExpectedEssay(string Path, int Mark, IReadOnlyDictionary<string, IReadOnlyList<string>> Points)
{
    /// <summary>The texts of a folder that have a mark in <c>NAME.expected.json</c> beside them or in one <c>marks.json</c>.</summary>
    public static IReadOnlyList<ExpectedEssay> ReadAll(string folder)
    {
        string marks = System.IO.Path.Combine(folder, "marks.json");
        return File.Exists(marks) ? FromOneFile(folder, marks) : FromFileEach(folder);
    }

    private static List<ExpectedEssay> FromOneFile(string folder, string marks)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(marks));
        return [.. document.RootElement.EnumerateObject().Select(essay => new ExpectedEssay(
            System.IO.Path.Combine(folder, essay.Name + ".txt"), essay.Value.GetProperty("mark").GetInt32(), new Dictionary<string, IReadOnlyList<string>>()))];
    }

    private static List<ExpectedEssay> FromFileEach(string folder)
    {
        const string Ending = ".expected.json";
        var essays = new List<ExpectedEssay>();
        foreach (string file in Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!document.RootElement.TryGetProperty("mark", out JsonElement mark)) continue;
            essays.Add(new ExpectedEssay(
                file[..^Ending.Length] + ".docx",
                mark.GetInt32(),
                document.RootElement.GetProperty("points").EnumerateObject().ToDictionary(point => point.Name, point => States(point.Value))));
        }
        return essays;
    }

    private static IReadOnlyList<string> States(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(state => state.GetString()!)]
        : [value.GetString()!];
}
