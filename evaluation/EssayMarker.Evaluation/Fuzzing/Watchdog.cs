using System.Collections.Concurrent;
using System.Diagnostics;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Watches files while they are tried, from a thread of its own: how long each takes and what the process holds meanwhile.</summary>
/// <param name="limit">How long a file may take.</param>
/// <param name="onHang">Called with the number of a file that took longer; a thread that hangs cannot be stopped, so this has to end the process.</param>
public sealed class Watchdog(TimeSpan limit, Action<int> onHang) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentDictionary<int, Watch> _watches = [];
    private readonly ManualResetEventSlim _isOver = new();
    private Thread? _thread;

    public void Begin(int number)
    {
        _watches[number] = new Watch();
        _thread ??= Start();
    }

    /// <summary>Ends the watch of a file.</summary>
    /// <returns>How long it took, and the most that the process held, in megabytes.</returns>
    public (double Seconds, double Megabytes) End(int number)
    {
        _watches.Remove(number, out Watch? watch);
        watch!.Look();
        return (watch.Time.Elapsed.TotalSeconds, watch.Peak / 1024.0 / 1024);
    }

    public void Dispose()
    {
        _isOver.Set();
        _thread?.Join();
        _isOver.Dispose();
    }

    private Thread Start()
    {
        var thread = new Thread(Look) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Look()
    {
        while (!_isOver.Wait(Interval))
        {
            foreach ((int number, Watch watch) in _watches)
            {
                watch.Look();
                if (watch.Time.Elapsed > limit) onHang(number);
            }
        }
    }

    private sealed class Watch
    {
        public Stopwatch Time { get; } = Stopwatch.StartNew();

        public long Peak { get; private set; }

        public void Look() => Peak = Math.Max(Peak, Environment.WorkingSet);
    }
}
