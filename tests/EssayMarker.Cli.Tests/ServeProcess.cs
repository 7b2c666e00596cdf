using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EssayMarker.Cli.Tests;

/// <summary>The real program as it serves the upload page; the folder is its home, its folder for temporary files and the one it runs in.</summary>
internal sealed partial class ServeProcess : IDisposable
{
    private const int MostLooks = 1200;
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    private readonly Process _process;
    private readonly string _firstLine;
    private readonly Task<string> _error;

    /// <param name="folder">The folder.</param>
    /// <param name="heapLimit">How many bytes of heap the runtime gives it, in hexadecimal; its own limit where left out.</param>
    public ServeProcess(TemporaryFolder folder, string? heapLimit = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program.Assembly, "serve", "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder.Path,
        };
        foreach (string variable in (string[])["HOME", "TMPDIR", "TEMP", "TMP", "DOTNET_CLI_HOME"])
        {
            start.Environment[variable] = folder.Path;
        }

        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // else the runtime itself makes files, for debuggers
        if (heapLimit is not null)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = heapLimit;
        }

        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
        _firstLine = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(_error.Result);
        Client = new HttpClient { BaseAddress = new Uri(_firstLine) };
    }

    /// <summary>How it ended and all that it said.</summary>
    public sealed record Outcome(int ExitCode, string Output, string Error);

    /// <summary>A browser that keeps its cookies and follows redirects.</summary>
    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Hands in a text file and waits for its report.</summary>
    public async Task<string> MarkAsync(string name, string text)
    {
        using HttpResponseMessage report = await ReportAsync(await SendAsync(name, text));
        return await report.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Hands in a file.</summary>
    /// <returns>Its report, or the refusal.</returns>
    public async Task<HttpResponseMessage> HandInAsync(string name, byte[] file) => await ReportAsync(await SendAsync(name, file));

    public Task<HttpResponseMessage> SendAsync(string name, string text) => SendAsync(name, Encoding.UTF8.GetBytes(text));

    /// <summary>What Linux says the process has open.</summary>
    public IEnumerable<string> OpenFiles() => new DirectoryInfo($"/proc/{_process.Id}/fd").EnumerateFileSystemInfos().Select(file => file.LinkTarget ?? "");

    /// <summary>As Ctrl-C does; where that is ignored, as in all that a shell runs in the background, as a request to end does.</summary>
    public async Task<Outcome> InterruptAsync()
    {
        Program.Start("kill", ["-INT", $"{_process.Id}"]);
        if (!_process.WaitForExit(TimeToStop))
        {
            Program.Start("kill", ["-TERM", $"{_process.Id}"]);
        }

        string rest = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return new Outcome(_process.ExitCode, _firstLine + "\n" + rest, await _error);
    }

    private async Task<HttpResponseMessage> SendAsync(string name, byte[] file)
    {
        string token = TokenPattern().Match(await Client.GetStringAsync("/")).Groups[1].Value;
        var form = new MultipartFormDataContent
        {
            { new StringContent(token), "token" },
            { new StringContent("1"), "question" },
            { new StringContent("practice"), "kind" },
            { new ByteArrayContent(file), "file", name },
        };
        return await Client.PostAsync("/essays", form);
    }

    private async Task<HttpResponseMessage> ReportAsync(HttpResponseMessage page)
    {
        for (int look = 0; page.StatusCode == HttpStatusCode.Accepted && look < MostLooks; look++)
        {
            await Task.Delay(100);
            page = await Client.GetAsync(page.RequestMessage!.RequestUri);
        }

        return page;
    }

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]+)\"")]
    private static partial Regex TokenPattern();
}
