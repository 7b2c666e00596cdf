namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Makes big sets smaller, always in the same way.</summary>
internal static class Sampling
{
    /// <summary>The first of each <paramref name="step"/> items, in their order.</summary>
    public static IEnumerable<T> EachOf<T>(this IEnumerable<T> items, int step) => items.Where((_, at) => at % step == 0);
}
