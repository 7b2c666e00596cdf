using System.Diagnostics;
using System.Text;

namespace EssayMarker.Tests;

/// <summary>The program at work on a class set, as a process of its own.</summary>
internal sealed class BatchProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _error = new();
    private readonly TaskCompletionSource _hasSaidSomething = new();
    private readonly Task _output;

    public BatchProcess(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
                _error.Append(line.Data).Append('\n');
            _hasSaidSomething.TrySetResult();
        };
        _process.BeginErrorReadLine();
    }

    /// <summary>How it ended.</summary>
    /// <param name="ExitCode">137 where it was killed.</param>
    /// <param name="Error">All that it said of how it went on.</param>
    public sealed record Outcome(int ExitCode, string Error)
    {
        private const int Killed = 128 + 9;

        public bool WasKilled => ExitCode == Killed;
    }

    public void Dispose() => _process.Dispose();

    public Outcome WaitForEnd()
    {
        _output.Wait();
        _process.WaitForExit();
        return new Outcome(_process.ExitCode, _error.ToString());
    }

    /// <summary>Kills it, if it has not ended before.</summary>
    public Outcome KillAfter(TimeSpan moment)
    {
        if (!_process.WaitForExit(moment))
            _process.Kill();
        return WaitForEnd();
    }

    /// <summary>Sends a signal once the first essay is done.</summary>
    public Outcome SignalAfterFirstEssay(string signal)
    {
        _hasSaidSomething.Task.Wait();
        using Process kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        kill.WaitForExit();
        return WaitForEnd();
    }
}
