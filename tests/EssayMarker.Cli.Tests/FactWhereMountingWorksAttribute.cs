using System.Diagnostics;

namespace EssayMarker.Cli.Tests;

/// <summary>A test that needs a small disk of its own: it runs where a tmpfs can be mounted for one process, and is skipped with the reason elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWhereMountingWorksAttribute : FactAttribute
{
    private static readonly Lazy<bool> Works = new(Mounts);

    public FactWhereMountingWorksAttribute() => Skip = Works.Value ? null : "No tmpfs can be mounted here (unshare --map-root-user --mount).";

    private static bool Mounts()
    {
        try
        {
            string place = Directory.CreateTempSubdirectory("essaymarker-").FullName;
            using Process process = Process.Start(new ProcessStartInfo(
                "unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "none", place]) { RedirectStandardError = true })!;
            process.WaitForExit();
            Directory.Delete(place);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
