using EssayMarker.Tests;

namespace EssayMarker.Benchmarks;

/// <summary>The repository's own files, found upwards from the program.</summary>
internal static class Repository
{
    public static string Root => RepositoryRoot.Path;

    /// <summary>The sample nearest to 1,000 words.</summary>
    public static string Essay { get; } = Path.Combine(Root, "samples", "essay-12.docx");

    public static string Rubric { get; } = Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");

    /// <summary>The folder for figures that are kept.</summary>
    public static string Results { get; } = Directory.CreateDirectory(Path.Combine(Root, "benchmarks", "results")).FullName;

    public static string Model { get; } = Path.Combine(Root, "model");
}
