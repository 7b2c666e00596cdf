using System.Diagnostics;
using System.Text;

namespace EssayMarker.Cli.Tests;

/// <summary>The real program, run as its own process.</summary>
internal static class Program
{
    /// <summary>The assembly that the <c>essaymarker</c> command starts, beside its model and rubrics.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "EssayMarker.Cli.dll");

    /// <summary>What a run of the program gave.</summary>
    public sealed record Outcome(int ExitCode, string Output, string Error)
    {
        /// <summary>The lines of standard output.</summary>
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Outcome Run(params IReadOnlyList<string> arguments) => Start("dotnet", [Assembly, .. arguments]);

    public static Outcome RunIn(string folder, params IReadOnlyList<string> arguments) => Start("dotnet", [Assembly, .. arguments], folder: folder);

    /// <summary>Runs any program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">What follows it.</param>
    /// <param name="input">What it finds on standard input.</param>
    /// <param name="folder">The folder it starts in.</param>
    /// <param name="environment">Variables that are set for it.</param>
    public static Outcome Start(
        string program,
        IReadOnlyList<string> arguments,
        byte[]? input = null,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using (Stream stream = process.StandardInput.BaseStream)
        {
            try
            {
                stream.Write(input ?? []);
            }
            catch (IOException)
            {
                // The program ended without reading its input: its exit code says why.
            }
        }

        Task.WaitAll(output, error);
        process.WaitForExit();
        return new Outcome(process.ExitCode, output.Result, error.Result);
    }
}
