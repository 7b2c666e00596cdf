namespace EssayMarker.Web.Tests;

/// <summary>A clock that goes on only when it is told to.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void GoOn(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
