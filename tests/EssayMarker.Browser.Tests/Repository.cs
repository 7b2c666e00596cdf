namespace EssayMarker.Browser.Tests;

/// <summary>The files of the repository that tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root { get; } = Find();

    public static string Rubric { get; } = Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");

    public static string Model { get; } = Path.Combine(Root, "model");

    /// <summary>The names of all sample texts, in ordinal order.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.docx").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string Sample(string name) => Path.Combine(Root, "samples", name + ".docx");

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "EssayMarker.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
