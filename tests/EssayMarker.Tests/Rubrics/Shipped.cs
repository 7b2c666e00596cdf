using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Rubrics;

/// <summary>The rubrics of the repository.</summary>
internal static class Shipped
{
    public static string Root => RepositoryRoot.Path;

    public static string Rubrics { get; } = Path.Combine(Root, "rubrics");

    public static string FirstQuestion { get; } = Path.Combine(Rubrics, "stalin-khrushchev-1941-1964.yaml");

    public static Rubric StalinKhrushchev { get; } = RubricFile.Read(FirstQuestion, Rubrics);
}
