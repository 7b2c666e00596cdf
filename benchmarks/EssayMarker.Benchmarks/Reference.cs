namespace EssayMarker.Benchmarks;

/// <summary>A fixed piece of scalar arithmetic: times are told as multiples of it, so that machines can be compared.</summary>
internal static class Reference
{
    /// <summary>A hundred million dependent multiply-adds on one core.</summary>
    public static float Run()
    {
        float sum = 1f;
        for (int step = 0; step < 100_000_000; step++)
        {
            sum = MathF.FusedMultiplyAdd(sum, 0.999f, 0.001f);
        }

        return sum;
    }
}
