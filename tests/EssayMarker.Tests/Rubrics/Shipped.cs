using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Rubrics;

/// <summary>The rubrics of the repository.</summary>
internal static class Shipped
{
    public static string Root { get; } = FindRoot();

    public static string Rubrics { get; } = Path.Combine(Root, "rubrics");

    public static string FirstQuestion { get; } = Path.Combine(Rubrics, "stalin-khrushchev-1941-1964.yaml");

    public static Rubric StalinKhrushchev { get; } = RubricFile.Read(FirstQuestion, Rubrics);

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EssayMarker.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds EssayMarker.sln.");
        return folder;
    }
}
