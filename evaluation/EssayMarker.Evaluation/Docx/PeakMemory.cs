using System.Diagnostics;
using System.Globalization;

namespace EssayMarker.Evaluation.Docx;

/// <summary>The process's highest memory since a moment, where the system tells (Linux); elsewhere since its start.</summary>
internal static class PeakMemory
{
    /// <summary>Begins anew, without what files before have left.</summary>
    public static void Reset()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // proc(5): 5 resets the peak.
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
    }

    /// <summary>The highest resident memory in MiB.</summary>
    public static double InMiB()
    {
        if (!OperatingSystem.IsLinux()) return Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        string line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
