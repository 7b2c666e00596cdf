using System.Diagnostics;
using System.Globalization;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fuzzing;
using Spectre.Console;

namespace EssayMarker.Evaluation;

/// <summary><c>fuzz</c>: reads and annotates files that are damaged in many ways, and writes <c>fuzz.md</c>.</summary>
internal sealed class FuzzCommand(TextWriter output, TextWriter log)
{
    private const int Hung = 3, Interrupted = 130;
    private const int Batch = 100;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public required string? Corpus { get; init; }

    public required int Seed { get; init; }

    public required int Files { get; init; }

    public required double? Minutes { get; init; }

    public required int Workers { get; init; }

    /// <summary>Where the files of findings go, or <see langword="null"/>.</summary>
    public required string? Folder { get; init; }

    public required string Results { get; init; }

    private IReadOnlyList<SeedFile> Seeds => field ??= SeedFile.Find(".", Corpus) is { Count: > 0 } found
        ? found
        : throw new DataException("There is no Word file to start from. Name a folder with --corpus, or run this from the repository's folder.");

    private Mutator Mutator => field ??= new Mutator(Seeds, Seed);

    /// <summary>Tries all files, going on where an earlier run stopped.</summary>
    /// <returns>0 done or time up, 3 after a file that took too long (run it again to go on), 130 interrupted.</returns>
    public int Run(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Results);
        var state = new FuzzState(Results, string.Create(CultureInfo.InvariantCulture, $"{Seed} {Corpus} {Seeds.Count}"));
        state.Load();
        foreach (int number in state.Unended()) Skip(state, number, "ended the process");
        using var watchdog = new Watchdog(Limit, number =>
        {
            Skip(state, number, $"took more than {Limit.TotalSeconds:0} s");
            log.WriteLine($"File {number} took more than {Limit.TotalSeconds:0} s. Run the same command again to go on after it.");
            Environment.Exit(Hung);
        });
        var trials = new Trials(Mutator, Workers, watchdog) { Begun = state.Begin, Ended = state.End };
        bool isWhole = Show(state, report => Try(state, trials, report, cancellation));
        File.WriteAllText(Path.Combine(Results, "fuzz.md"), Report(state.Tally));
        output.WriteLine($"{state.Tally.Files} files, {state.Tally.Read} read, {state.Tally.Annotated} annotated, {state.Tally.Findings.Count} findings");
        if (isWhole) state.Delete();
        return cancellation.IsCancellationRequested ? Interrupted : 0;
    }

    /// <summary>Makes one file again and tries it.</summary>
    public int RunAt(int number)
    {
        MutatedFile file = Mutator.Make(number);
        Save(file);
        output.WriteLine($"{file.Seed}: {string.Join("; ", file.Mutations)}; {file.Bytes.Length} bytes");
        using var watchdog = new Watchdog(TimeSpan.MaxValue, _ => { });
        Outcome outcome = new Trials(Mutator, 1, watchdog).Run([number], CancellationToken.None)[0];
        output.WriteLine($"{outcome.Stage}; {outcome.Refusal ?? "not refused"}; {outcome.Seconds:0.000} s; {outcome.Megabytes:0} MB");
        foreach (Finding finding in outcome.Findings) output.WriteLine(finding.Kind);
        return 0;
    }

    private bool Try(FuzzState state, Trials trials, Action report, CancellationToken cancellation)
    {
        double before = state.Tally.Seconds;
        var time = Stopwatch.StartNew();
        while (state.Next < Files && !(time.Elapsed.TotalMinutes > Minutes))
        {
            int end = Math.Min(state.Next + Batch, Files);
            try
            {
                foreach (Outcome outcome in trials.Run([.. Enumerable.Range(state.Next, end - state.Next).Where(number => !state.Skipped.Contains(number))], cancellation))
                {
                    state.Tally.Add(outcome);
                    foreach (Finding finding in outcome.Findings) Keep(finding);
                }
            }
            catch (OperationCanceledException)
            {
                return false;
            }
            state.Next = end;
            state.Tally.Seconds = before + time.Elapsed.TotalSeconds;
            state.Save();
            report();
        }
        return state.Next >= Files;
    }

    private bool Show(FuzzState state, Func<Action, bool> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(() =>
            {
                if (state.Next % 1_000 == 0) log.WriteLine($"{state.Next} of {Files}, {state.Tally.Findings.Count} findings, {state.Next / state.Tally.Seconds:0} a second");
            });
        }
        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask("files", maxValue: Files);
                task.Value = state.Next;
                return work(() =>
                {
                    task.Value = state.Next;
                    task.Description = $"{state.Next / state.Tally.Seconds:0} a second, {state.Tally.Findings.Count} findings";
                });
            });
    }

    private void Skip(FuzzState state, int number, string what)
    {
        MutatedFile file = Mutator.Make(number);
        state.Skipped.Add(number);
        var finding = Finding.Of(file, what);
        state.Tally.Files++;
        state.Tally.Findings.Add(finding);
        state.Save();
        state.End(number);
        Keep(finding);
    }

    private void Keep(Finding finding)
    {
        if (Folder is null) return;
        Save(Mutator.Make(finding.Number));
        File.AppendAllText(Path.Combine(Folder, "findings.txt"), $"{finding.Number}\t{finding.Kind}\t{finding.Seed}\t{finding.Mutations.ReplaceLineEndings(" ")}\n");
    }

    private void Save(MutatedFile file)
    {
        if (Folder is null) return;
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, $"{file.Number}.docx"), file.Bytes);
    }

    private string Report(Tally tally) => FuzzReport.Write(
        tally,
        string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project evaluation/EssayMarker.Evaluation -- fuzz{(Corpus is null ? "" : $" --corpus {Corpus}")} --seed {Seed} --files {Files}"),
        Seed, Seeds, Workers);
}
