namespace EssayMarker.Evaluation.Tests;

/// <summary>The repository whose files the tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "EssayMarker.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
