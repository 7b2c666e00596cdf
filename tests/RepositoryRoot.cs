namespace EssayMarker.Tests;

/// <summary>Where the files of the repository lie that tests and benchmarks use as they are.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder above the running program that holds EssayMarker.sln.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none: the program runs outside the repository.</exception>
    public static string Path { get; } = Find();

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "EssayMarker.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the program holds EssayMarker.sln.");
        return folder;
    }
}
