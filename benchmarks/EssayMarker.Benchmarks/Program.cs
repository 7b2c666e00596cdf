using BenchmarkDotNet.Running;
using EssayMarker.Benchmarks;

if (args is ["memory"])
{
    PeakMemory.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(WarmMarking).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
PeakMemory.Print();
