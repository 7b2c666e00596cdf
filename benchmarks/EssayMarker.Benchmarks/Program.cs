using System.Globalization;
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
    case ["encoding"]:
        EncodingTogether.Print();
        return;
    case ["pages"]:
        await PageLoading.PrintAsync();
        return;
    case ["batch", .. string[] sizes]:
        BatchSpeed.Print([.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
        return;
    case ["interruptions"]:
        BatchInterruptions.Print(BatchInterruptions.UsualTimes);
        return;
    case ["interruptions", string times]:
        BatchInterruptions.Print(int.Parse(times, CultureInfo.InvariantCulture));
        return;
}

BenchmarkSwitcher.FromAssembly(typeof(WarmMarking).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
PeakMemory.Print();
MatchingShare.Print();
