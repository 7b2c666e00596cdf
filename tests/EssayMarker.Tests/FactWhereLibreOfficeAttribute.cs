namespace EssayMarker.Tests;

/// <summary>A fact about what LibreOffice makes of a file: skipped where <c>soffice</c> is not installed, but never when CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereLibreOfficeAttribute : FactAttribute
{
    public FactWhereLibreOfficeAttribute()
    {
        if (Program is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "LibreOffice (soffice) is not installed.";
    }

    /// <summary>The program's path, or <see langword="null"/>.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
        .FirstOrDefault(File.Exists);
}
