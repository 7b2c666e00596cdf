namespace EssayMarker.Cli.Tests;

/// <summary>The files of the repository that tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root => RepositoryRoot.Path;

    public static string Sample(string name) => Path.Combine(Root, "samples", name + ".docx");

    public static string Rubric { get; } = Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");
}
