using EssayMarker.Tests;

namespace EssayMarker.Evaluation.Tests;

/// <summary>The repository whose files the tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root => RepositoryRoot.Path;
}
