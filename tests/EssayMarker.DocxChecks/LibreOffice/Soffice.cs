using System.Diagnostics;

namespace EssayMarker.DocxChecks.LibreOffice;

/// <summary>Runs LibreOffice without its window, with a profile of its own that is gone afterwards.</summary>
public sealed class Soffice : IDisposable
{
    private readonly string _profile = Directory.CreateTempSubdirectory("essaymarker-soffice-").FullName;

    /// <summary>Whether LibreOffice is on the path.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>Whether its spreadsheet, a package of its own, is installed too.</summary>
    public static bool HasSpreadsheet => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => new FileInfo(Path.Combine(folder, "soffice")))
        .Where(program => program.Exists)
        .Select(program => program.ResolveLinkTarget(returnFinalTarget: true) ?? program)
        .Any(program => File.Exists(Path.Combine(Path.GetDirectoryName(program.FullName)!, "libsclo.so")));

    /// <summary>Converts files; those that it cannot open leave no output.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">Where the outputs go, each under its file's name with the format's ending.</param>
    /// <param name="format">The format, such as <c>fodt</c> (flat OpenDocument text) or <c>pdf</c>.</param>
    /// <param name="limit">After this time LibreOffice is stopped.</param>
    /// <param name="stop">Stops LibreOffice at once.</param>
    /// <param name="filter">How to read the files, where their ending does not tell enough: an import filter with its options.</param>
    /// <returns>LibreOffice's exit code, 0 where it ended by itself and well.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int Convert(IEnumerable<string> files, string folder, string format, TimeSpan limit, CancellationToken stop, string? filter = null)
    {
        var start = new ProcessStartInfo("soffice",
        [
            "--headless", $"-env:UserInstallation={new Uri(_profile)}", .. filter is null ? [] : new[] { "--infilter=" + filter }, "--convert-to", format, "--outdir", folder, .. files,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            process.WaitForExitAsync(stop).WaitAsync(limit, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            // What was converted until then is kept.
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        return process.ExitCode;
    }

    /// <summary>Deletes the profile.</summary>
    public void Dispose() => Directory.Delete(_profile, recursive: true);
}
