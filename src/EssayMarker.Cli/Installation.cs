using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>The folders that come with the program.</summary>
internal static class Installation
{
    /// <summary>The encoder's weights and the classifiers.</summary>
    public static string Model { get; } = Path.Combine(AppContext.BaseDirectory, "model");

    /// <summary>The classifiers that turn vectors into matches.</summary>
    public static string MatchingModel { get; } = Path.Combine(Model, "matching.json");

    /// <summary>The rubrics, levels and fact sheets that come with the program.</summary>
    public static string Rubrics => RubricFile.InstalledRubrics;

    /// <summary>The folder to look for rubrics in where none is named: <c>rubrics/</c> in the current folder, or the installed one.</summary>
    public static string UsualRubrics => Directory.Exists("rubrics") ? "rubrics" : Rubrics;

    /// <summary>All rubrics in a folder.</summary>
    /// <exception cref="RubricException">One cannot be used.</exception>
    public static IReadOnlyList<Rubric> RubricsIn(string folder) => [.. RubricFolder.Find(folder).Select(file => RubricFile.Read(file, Rubrics))];
}
