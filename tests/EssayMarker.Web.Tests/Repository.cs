using EssayMarker.Rubrics;

namespace EssayMarker.Web.Tests;

/// <summary>The files of the repository that tests use as they are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds EssayMarker.sln.</summary>
    public static string Root => RepositoryRoot.Path;

    public static string Model { get; } = Path.Combine(Root, "model");

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    /// <summary>The shipped question.</summary>
    public static Rubric Rubric() => RubricFile.Read(Path.Combine(Root, "rubrics", "stalin-khrushchev-1941-1964.yaml"), Path.Combine(Root, "rubrics"));

    /// <summary>Another question, which has no points.</summary>
    public static Rubric OtherRubric(string question) => RubricFile.Parse($"schema: essaymarker/rubric/1\nid: other\nquestion: {question}\npoints: []\n");
}
