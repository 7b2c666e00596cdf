namespace EssayMarker.Benchmarks;

/// <summary>One measured run of a class set.</summary>
/// <param name="Essays">How many there were.</param>
/// <param name="Jobs">How many were marked at a time.</param>
/// <param name="Words">Words of all.</param>
/// <param name="First">The run that marked them.</param>
/// <param name="Again">The run after it, which kept them all.</param>
/// <param name="Reference">The reference arithmetic about the same time.</param>
internal sealed record BatchRow(int Essays, int Jobs, double Words, PublishedProgram.Outcome First, PublishedProgram.Outcome Again, TimeSpan Reference)
{
    public double EssaysASecond => Essays / First.Clock.TotalSeconds;

    public double WordsASecond => Words / First.Clock.TotalSeconds;

    /// <summary>The share of all cores' time that it had.</summary>
    public double ProcessorShare => First.Processor / (First.Clock * Environment.ProcessorCount);

    public double PeakMebibytes => First.PeakMemory / (1024.0 * 1024.0);
}
