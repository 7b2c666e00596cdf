namespace EssayMarker.Tests;

/// <summary>A fact about pipes and devices, which Windows has no files for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactOnUnixAttribute : FactAttribute
{
    public FactOnUnixAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "There are no pipes or devices among the files of Windows.";
    }
}
