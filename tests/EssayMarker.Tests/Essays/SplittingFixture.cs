using System.Text.Json;

namespace EssayMarker.Tests.Essays;

/// <summary>The cases of the sentence splitter; their formats are in <c>fixtures/README.md</c>.</summary>
public static class SplittingFixture
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Essays", "fixtures");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<SplittingCase> Made { get; } =
        File.ReadAllLines(Path.Combine(Folder, "sentence-splitting.tsv")).Select(ReadMade).ToList();

    public static IReadOnlyList<SplittingCase> Found { get; } =
        File.ReadAllLines(Path.Combine(Folder, "sentence-splitting-found.jsonl")).Select(ReadFound).ToList();

    private static SplittingCase ReadMade(string line)
    {
        string[] columns = line.Split('\t');
        string text = columns[1].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
        return new SplittingCase(columns[0], text.Replace("‖", "", StringComparison.Ordinal), text.Split('‖', StringSplitOptions.TrimEntries));
    }

    private static SplittingCase ReadFound(string line)
    {
        FoundCase found = JsonSerializer.Deserialize<FoundCase>(line, Json)!;
        return new SplittingCase(found.Source, found.Text, found.Sentences);
    }

    private sealed record FoundCase(string Source, string Text, IReadOnlyList<string> Sentences);
}
