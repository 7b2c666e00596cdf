namespace EssayMarker.Cli;

/// <summary>Turns the first Ctrl-C into a wish to stop, so that what is in hand is finished; the second one ends the program.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public Interrupt() => Console.CancelKeyPress += Stop;

    /// <summary>Cancelled by the first Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= Stop;
        _source.Dispose();
    }

    private void Stop(object? sender, ConsoleCancelEventArgs key)
    {
        if (_source.IsCancellationRequested)
        {
            return;
        }

        key.Cancel = true;
        _source.Cancel();
        Console.Error.WriteLine("essaymarker: finishing the essays in hand … (Ctrl-C again to stop at once)");
    }
}
