namespace EssayMarker.Tests;

/// <summary>
/// A test that needs a program: it runs where the program is installed and is skipped with the reason where it is not;
/// with CI=true it always runs, so that a missing program is a failure there. (xunit 2 cannot skip while a test runs.)
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereAttribute : FactAttribute
{
    /// <param name="program">The program's name on the path.</param>
    public FactWhereAttribute(string program) => Skip = ReasonToSkip(program);

    /// <summary>Null where the test is to run.</summary>
    internal static string? ReasonToSkip(string program) =>
        Environment.GetEnvironmentVariable("CI") == "true" || IsInstalled(program) ? null : $"{program} is not installed.";

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
