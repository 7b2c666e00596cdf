namespace EssayMarker.Benchmarks;

/// <summary>The repository's own files, found upwards from the program.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The sample nearest to 1,000 words.</summary>
    public static string Essay { get; } = Path.Combine(Root, "samples", "essay-12.docx");

    public static string Rubric { get; } = Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");

    public static string Model { get; } = Path.Combine(Root, "model");

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "EssayMarker.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks run from inside the repository.");
    }
}
