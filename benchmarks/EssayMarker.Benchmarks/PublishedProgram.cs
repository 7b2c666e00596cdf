using System.Diagnostics;

namespace EssayMarker.Benchmarks;

/// <summary>The program as users get it: published, not run by <c>dotnet run</c>.</summary>
internal static class PublishedProgram
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "essaymarker-benchmarks");

    /// <summary>What a run took.</summary>
    /// <param name="ExitCode">The program's exit code; 0 is done.</param>
    /// <param name="PeakMemory">The most physical memory it held at once, in bytes.</param>
    public sealed record Outcome(int ExitCode, long PeakMemory);

    public static void Publish() => Run("dotnet",
        "publish", Path.Combine(Repository.Root, "src", "EssayMarker.Cli"), "-c", "Release", "-o", Folder, "--nologo", "-v", "quiet");

    /// <summary>Marks the sample into a folder of its own.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Outcome Mark()
    {
        Outcome outcome = Run(Path.Combine(Folder, "essaymarker"), "mark", Repository.Essay, "--rubric", Repository.Rubric, "--out", Path.Combine(Folder, "out"));
        return outcome.ExitCode == 0 ? outcome : throw new InvalidOperationException($"The program ended with code {outcome.ExitCode}.");
    }

    private static Outcome Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task output = process.StandardOutput.ReadToEndAsync();
        Task error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            peak = Math.Max(peak, Peak(process));
        }

        Task.WaitAll(output, error);
        return new Outcome(process.ExitCode, peak);
    }

    /// <summary>The system's own high-water mark, which only grows: the last reading before the end is near the whole.</summary>
    private static long Peak(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended between the two questions.
        }
    }
}
