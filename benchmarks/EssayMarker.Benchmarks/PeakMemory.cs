namespace EssayMarker.Benchmarks;

/// <summary>The most memory that marking one essay takes.</summary>
internal static class PeakMemory
{
    private const int Runs = 5;

    public static void Print()
    {
        PublishedProgram.Publish();
        long[] peaks = [.. Enumerable.Range(0, Runs).Select(_ => PublishedProgram.Mark().PeakMemory)];
        Console.WriteLine($"Peak memory of essaymarker mark: {peaks.Max() / (1024.0 * 1024.0):0} MiB, the highest of {Runs} runs.");
    }
}
