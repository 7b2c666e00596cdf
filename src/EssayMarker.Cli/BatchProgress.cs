using System.Globalization;
using EssayMarker.Batch;
using Spectre.Console;

namespace EssayMarker.Cli;

/// <summary>Shows how a batch goes on: a bar with rate and time left on a terminal, a line an essay elsewhere, nothing when quiet.</summary>
internal sealed class BatchProgress(int essays, bool isQuiet)
{
    private readonly Lock _lock = new();
    private int _done;

    /// <summary>Does the work, which tells of every essay as it is done, from any thread.</summary>
    public T While<T>(Func<Action<BatchResult>, T> work)
    {
        if (isQuiet)
        {
            return work(_ => { });
        }

        if (Console.IsErrorRedirected)
        {
            return work(WriteLine);
        }

        T result = default!;
        ErrorConsole.Create().Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask bar = context.AddTask("Marking", maxValue: essays);
                long start = TimeProvider.System.GetTimestamp();
                result = work(_ =>
                {
                    bar.Increment(1);
                    double seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"Marking {bar.Value:0} of {essays}, {bar.Value / Math.Max(seconds, 0.001):0.0} a second");
                });
            });
        return result;
    }

    private void WriteLine(BatchResult result)
    {
        lock (_lock)
        {
            _done++;
            string what = result switch { BatchResult.Marked => "marked", BatchResult.Kept => "as before", _ => "not marked" };
            Console.Error.WriteLine(Terminal.Safe(string.Create(CultureInfo.InvariantCulture, $"{_done}/{essays} {result.Path}: {what}")));
        }
    }
}
