using System.Diagnostics;
using System.Security.Cryptography;

namespace EssayMarker.Tests;

/// <summary>Kills a batch at any moment (SIGKILL: nothing of the program runs after it) and looks at what is there, and at what a plain re-run makes of it.</summary>
/// <param name="program">Starts the program.</param>
/// <param name="arguments">The program's arguments but <c>--out</c>.</param>
/// <param name="folder">Where the outputs go.</param>
internal sealed class Interruptions(string program, IReadOnlyList<string> arguments, string folder)
{
    private const string Partial = ".partial";

    /// <summary>By it the program keeps others out of the folder: a killed run leaves it, and after a whole one it is gone.</summary>
    private const string Lock = ".batch.lock";

    private readonly string _reference = Path.Combine(folder, "undisturbed");
    private readonly string _disturbed = Path.Combine(folder, "disturbed");
    private Dictionary<string, string> _expected = [];

    /// <summary>Runs it once undisturbed: what every other run must come to.</summary>
    /// <returns>How long it took.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public TimeSpan RunUndisturbed()
    {
        long start = Stopwatch.GetTimestamp();
        using var batch = new BatchProcess(program, [.. arguments, "--out", _reference]);
        BatchProcess.Outcome outcome = batch.WaitForEnd();
        TimeSpan length = Stopwatch.GetElapsedTime(start);
        _expected = outcome.ExitCode == 0 ? Files(_reference) : throw new InvalidOperationException($"The undisturbed run ended with code {outcome.ExitCode}: {outcome.Error}");
        return length;
    }

    /// <summary>Runs it into a fresh folder, kills it, and runs it again.</summary>
    /// <param name="moment">When, after its start.</param>
    public Interruption Kill(TimeSpan moment) => Disturb(batch => batch.KillAfter(moment));

    /// <summary>Runs it into a fresh folder, disturbs it, and runs it again.</summary>
    /// <param name="disturb">Ends the run.</param>
    public Interruption Disturb(Func<BatchProcess, BatchProcess.Outcome> disturb)
    {
        if (Directory.Exists(_disturbed))
            Directory.Delete(_disturbed, recursive: true);
        using var batch = new BatchProcess(program, [.. arguments, "--out", _disturbed]);
        BatchProcess.Outcome first = disturb(batch);
        Dictionary<string, string> left = Files(_disturbed);
        left.Remove(Lock);
        Dictionary<string, string> own = left.Where(file => !file.Key.EndsWith(Partial, StringComparison.Ordinal)).ToDictionary();
        int whole = _expected.Keys.GroupBy(EssayOf).Count(essay => essay.Key is not null && essay.All(own.ContainsKey));

        using var rerun = new BatchProcess(program, [.. arguments, "--out", _disturbed]);
        BatchProcess.Outcome again = rerun.WaitForEnd();
        int kept = again.Error.Split('\n').Count(line => line.EndsWith(": as before", StringComparison.Ordinal));
        return new Interruption(first, own.Count, left.Count - own.Count, whole,
        [
            .. own.Where(file => _expected.GetValueOrDefault(file.Key) != file.Value).Select(file => $"{file.Key} was there and not whole"),
            .. again.ExitCode == 0 ? (string[])[] : [$"the re-run ended with code {again.ExitCode}"],
            .. kept == whole ? (string[])[] : [$"{whole} essays were whole and {kept} were kept"],
            .. Differences(Files(_disturbed)),
        ]);
    }

    private IEnumerable<string> Differences(Dictionary<string, string> final) => final.Keys.Union(_expected.Keys).Order(StringComparer.Ordinal)
        .Where(name => final.GetValueOrDefault(name) != _expected.GetValueOrDefault(name))
        .Select(name => $"{name} {(!final.ContainsKey(name) ? "is missing" : _expected.ContainsKey(name) ? "differs" : "should not be there")} after the re-run");

    /// <summary>The essay whose report a file is, or <see langword="null"/> for the results of the class.</summary>
    private static string? EssayOf(string name) => Path.GetFileName(name).Split(".marked.") is [var essay, _] ? essay : null;

    /// <summary>All files of a folder, by their path in it, each with the hash of its bytes.</summary>
    private static Dictionary<string, string> Files(string root) => !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(root, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
}
