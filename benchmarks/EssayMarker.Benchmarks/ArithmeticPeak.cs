using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using EssayMarker.Encoder.Arithmetic;

namespace EssayMarker.Benchmarks;

/// <summary>The most floating-point operations a second that this machine does, on all cores at once.</summary>
internal static class ArithmeticPeak
{
    private const int Rounds = 7, Repeats = 60;
    private const int Steps = 20_000_000, Accumulators = 12;

    private static readonly (int Rows, int Inputs, int Outputs)[] Shapes = [(510, 384, 1152), (96, 384, 1536), (96, 1536, 384), (510, 1536, 1536)];

    private static IEnumerable<int> Cores => Enumerable.Range(0, Environment.ProcessorCount);

    /// <summary>By the encoder's own matrix product: the best of its three shapes and of a large square, in 10⁹ a second.</summary>
    public static double OfMatrixProduct() => Shapes.Max(shape => OfProduct(shape.Rows, shape.Inputs, shape.Outputs));

    /// <summary>By multiply-adds in registers alone, which no matrix product can exceed, in 10⁹ a second.</summary>
    public static double OfMultiplyAdd() =>
        Vector512.IsHardwareAccelerated ? OfLoop<Width512, Vector512<float>>()
        : Vector256.IsHardwareAccelerated && Fma.IsSupported ? OfLoop<Width256, Vector256<float>>()
        : OfLoop<Width128, Vector128<float>>();

    private static double OfLoop<TWidth, TVector>()
        where TWidth : IWidth<TVector>
        where TVector : struct =>
        Best(2.0 * TWidth.Count * Accumulators * Steps, _ => Loop<TWidth, TVector>());

    private static double OfProduct(int rows, int inputs, int outputs)
    {
        var matrix = new Panels(inputs, outputs);
        AlignedFloats[] left = [.. Cores.Select(_ => new AlignedFloats(rows * inputs))], right = [.. Cores.Select(_ => new AlignedFloats(rows * outputs))];
        return Best(2.0 * rows * inputs * outputs * Repeats, core =>
        {
            for (int repeat = 0; repeat < Repeats; repeat++)
                MatrixProduct.Add(left[core].Span, matrix, right[core].Span, rows);
        });
    }

    /// <summary>The best of some rounds, in each of which every core does the work once; in 10⁹ operations a second.</summary>
    private static double Best(double operations, Action<int> work)
    {
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            Thread[] threads = [.. Cores.Select(core => new Thread(() => work(core)))];
            long start = Stopwatch.GetTimestamp();
            foreach (Thread thread in threads)
                thread.Start();
            foreach (Thread thread in threads)
                thread.Join();
            best = Math.Max(best, operations * threads.Length / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9);
        }
        return best;
    }

    /// <summary>As many sums at once as the encoder's kernel has, and what they come to, so that none is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static TVector Loop<TWidth, TVector>()
        where TWidth : IWidth<TVector>
        where TVector : struct
    {
        TVector a = TWidth.Broadcast(0.999f), b = TWidth.Broadcast(0.001f);
        TVector s0 = a, s1 = a, s2 = a, s3 = a, s4 = a, s5 = a, s6 = a, s7 = a, s8 = a, s9 = a, s10 = a, s11 = a;
        for (int step = 0; step < Steps; step++)
        {
            s0 = TWidth.MultiplyAdd(s0, a, b);
            s1 = TWidth.MultiplyAdd(s1, a, b);
            s2 = TWidth.MultiplyAdd(s2, a, b);
            s3 = TWidth.MultiplyAdd(s3, a, b);
            s4 = TWidth.MultiplyAdd(s4, a, b);
            s5 = TWidth.MultiplyAdd(s5, a, b);
            s6 = TWidth.MultiplyAdd(s6, a, b);
            s7 = TWidth.MultiplyAdd(s7, a, b);
            s8 = TWidth.MultiplyAdd(s8, a, b);
            s9 = TWidth.MultiplyAdd(s9, a, b);
            s10 = TWidth.MultiplyAdd(s10, a, b);
            s11 = TWidth.MultiplyAdd(s11, a, b);
        }
        return TWidth.MultiplyAdd(s0, s1, TWidth.MultiplyAdd(s2, s3, TWidth.MultiplyAdd(s4, s5, TWidth.MultiplyAdd(s6, s7, TWidth.MultiplyAdd(s8, s9, TWidth.MultiplyAdd(s10, s11, b))))));
    }
}
