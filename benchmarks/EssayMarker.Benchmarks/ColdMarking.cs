using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace EssayMarker.Benchmarks;

/// <summary>The published program from start to end, one essay and all three files: what a student waits for.</summary>
[Config(typeof(WholeRuns))]
public class ColdMarking
{
    [GlobalSetup]
    public void Publish() => PublishedProgram.Publish();

    [Benchmark(Baseline = true, Description = "reference arithmetic")]
    public float ReferenceArithmetic() => Reference.Run();

    [Benchmark(Description = "essaymarker mark, a new process")]
    public long Mark() => PublishedProgram.Mark().PeakMemory;

    /// <summary>Each run of the program is one measurement: nothing is warm in a new process.</summary>
    private sealed class WholeRuns : ManualConfig
    {
        public WholeRuns() => AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(1)
            .WithIterationCount(10)
            .WithInvocationCount(1));
    }
}
