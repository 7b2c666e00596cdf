namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Makes and tries files by their numbers.</summary>
public sealed class Trials(Mutator mutator, int workers, Watchdog watchdog)
{
    /// <summary>What the process may hold at the most, in megabytes; with two workers this is what two files hold together.</summary>
    private const double MostMegabytes = 400;

    private const long Garbage = 250 * 1024 * 1024;

    /// <summary>Called with the number of a file before it is tried, and after.</summary>
    public Action<int>? Begun { get; init; }

    public Action<int>? Ended { get; init; }

    /// <summary>Tries files, several at once, and gives what came of them in the order of their numbers.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Outcome> Run(IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        var outcomes = new Outcome[numbers.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        Parallel.For(0, numbers.Count, options, at => outcomes[at] = Run(numbers[at]));
        return outcomes;
    }

    private Outcome Run(int number)
    {
        MutatedFile file = mutator.Make(number);
        // What making it left behind is not its own.
        if (Environment.WorkingSet > Garbage) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        double before = Environment.WorkingSet / 1024.0 / 1024;
        Begun?.Invoke(number);
        watchdog.Begin(number);
        (Stage stage, string? refusal, IReadOnlyList<Finding> findings) = new Trial(file).Run();
        (double seconds, double megabytes) = watchdog.End(number);
        Ended?.Invoke(number);
        if (megabytes > MostMegabytes && before <= MostMegabytes) findings = [.. findings, Finding.Of(file, $"more than {MostMegabytes} MB")];
        return new Outcome(number, stage, refusal, findings, seconds, megabytes);
    }
}
