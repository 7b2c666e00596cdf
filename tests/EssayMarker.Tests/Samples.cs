using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Tests.Assessing;

namespace EssayMarker.Tests;

/// <summary>The sample texts of the first question, and what is expected of them.</summary>
internal static class Samples
{
    private static readonly Marker Marker = Marking.For(Marking.Rubric);

    public static string Folder { get; } = Path.Combine(Rubrics.Shipped.Root, "samples");

    /// <summary>The paths of all sample texts, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.expected.json")
        .Select(path => path.Replace(".expected.json", ".docx", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>Those of them that are essays on the question.</summary>
    public static IReadOnlyList<string> Essays { get; } = [.. All.Where(path => Path.GetFileName(path).StartsWith("essay-", StringComparison.Ordinal))];

    public static string Of(string name) => Path.Combine(Folder, name + ".docx");

    public static Assessment Mark(string path, bool withWhatIf = false) => Marker.Mark(DocxReader.Read(path, Marking.Rubric.Question), withWhatIf);

    public static JsonElement Expected(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(path.Replace(".docx", ".expected.json", StringComparison.Ordinal))).RootElement;
}
