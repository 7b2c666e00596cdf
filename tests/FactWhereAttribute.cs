namespace EssayMarker.Tests;

/// <summary>
/// A test that needs programs: it runs where they are installed and is skipped with the reason where one is not;
/// with CI=true it always runs, so that a missing program is a failure there. (xunit 2 cannot skip while a test runs.)
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereAttribute : FactAttribute
{
    /// <param name="programs">The programs' names on the path.</param>
    public FactWhereAttribute(params string[] programs) => Skip = ReasonToSkip(programs);

    /// <summary>Null where the test is to run.</summary>
    internal static string? ReasonToSkip(string[] programs) =>
        Environment.GetEnvironmentVariable("CI") != "true" && programs.FirstOrDefault(program => !IsInstalled(program)) is { } missing
            ? $"{missing} is not installed."
            : null;

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
