using BenchmarkDotNet.Running;
using EssayMarker.Benchmarks;

switch (args)
{
    case ["memory"]:
        PeakMemory.Print();
        return;
    case ["matching"]:
        MatchingShare.Print();
        return;
    case ["pages"]:
        await PageLoading.PrintAsync();
        return;
}

BenchmarkSwitcher.FromAssembly(typeof(WarmMarking).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
PeakMemory.Print();
MatchingShare.Print();
