using System.Text.Json;

namespace EssayMarker.Encoder.Tests;

/// <summary>A text with what the reference implementation makes of it (model/parity.json).</summary>
public sealed record ParityText(string Text, IReadOnlyList<int> Ids, IReadOnlyList<double> Embedding)
{
    internal static IReadOnlyList<ParityText> All { get; } = JsonSerializer.Deserialize<ParityText[]>(
        File.ReadAllText(Path.Combine(Model.Folder, "parity.json")), JsonSerializerOptions.Web)!;

    /// <summary>Every place in <see cref="All"/>.</summary>
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, All.Count)];

    internal static IReadOnlyList<string> Texts { get; } = [.. All.Select(item => item.Text)];
}
