namespace EssayMarker.Browser.Tests;

/// <summary>The files of the repository that tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root => RepositoryRoot.Path;

    public static string Rubric { get; } = Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");

    public static string Model { get; } = Path.Combine(Root, "model");

    /// <summary>The names of all sample texts, in ordinal order.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.docx").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string Sample(string name) => Path.Combine(Root, "samples", name + ".docx");
}
