using System.ComponentModel;
using System.Diagnostics;

namespace EssayMarker.Benchmarks;

/// <summary>The program as users get it: published, not run by <c>dotnet run</c>.</summary>
internal static class PublishedProgram
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>What a run took.</summary>
    /// <param name="Clock">From its start to its end.</param>
    /// <param name="Processor">On all cores together.</param>
    /// <param name="PeakMemory">The most physical memory it held at once, in bytes.</param>
    public sealed record Outcome(TimeSpan Clock, TimeSpan Processor, long PeakMemory);

    /// <summary>A folder for its files and for what benchmarks write.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "essaymarker-benchmarks");

    /// <summary>The command.</summary>
    public static string Command { get; } = Path.Combine(Folder, "program", "essaymarker");

    /// <exception cref="InvalidOperationException">It could not be built.</exception>
    public static void Publish() => Run("dotnet",
        "publish", Path.Combine(Repository.Root, "src", "EssayMarker.Cli"), "-c", "Release", "-o", Path.GetDirectoryName(Command)!, "--nologo", "-v", "quiet");

    /// <summary>Marks the sample into a folder of its own.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Outcome Mark() => Do("mark", Repository.Essay, "--rubric", Repository.Rubric, "--out", Path.Combine(Folder, "out"));

    /// <summary>Runs the command to its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Outcome Do(params string[] arguments) => Run(Command, arguments);

    private static Outcome Run(string program, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task output = process.StandardOutput.ReadToEndAsync();
        Task error = process.StandardError.ReadToEndAsync();
        TimeSpan processor = TimeSpan.Zero;
        long peak = 0;
        while (!process.WaitForExit(BetweenLooks))
        {
            process.Refresh();
            (TimeSpan used, long held) = Look(process);
            (processor, peak) = (used > processor ? used : processor, Math.Max(peak, held));
        }

        TimeSpan clock = Stopwatch.GetElapsedTime(start);
        Task.WaitAll(output, error);
        return process.ExitCode == 0 ? new Outcome(clock, processor, peak) : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
    }

    /// <summary>The system's own totals, which only grow: the last readings before the end are near the whole.</summary>
    private static (TimeSpan Processor, long PeakMemory) Look(Process process)
    {
        try
        {
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            return default; // It ended between the two questions.
        }
    }
}
