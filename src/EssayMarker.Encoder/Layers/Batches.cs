namespace EssayMarker.Encoder.Layers;

/// <summary>Which texts are run together. It changes the time and never the vectors.</summary>
internal static class Batches
{
    /// <summary>Batches at once: one a core, and no more than 16, as each takes 5 MB to work in.</summary>
    public static int AtOnce { get; } = Math.Min(Environment.ProcessorCount, 16);

    /// <summary>
    /// Texts, the longest first, each into the batch that is smallest so far: batches are even, so that no core waits,
    /// and none has more than <paramref name="most"/> tokens.
    /// </summary>
    /// <param name="lengths">Tokens of each text, none over half of <paramref name="most"/>.</param>
    /// <param name="most">Tokens of a batch.</param>
    /// <returns>For each batch, the places of its texts in <paramref name="lengths"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Plan(IReadOnlyList<int> lengths, int most)
    {
        // An even batch has at most half of most, and the last text to arrive in it no more than the other half.
        int full = (lengths.Sum() + (most / 2) - 1) / (most / 2);
        int rounds = (full + AtOnce - 1) / AtOnce;
        List<int>[] batches = [.. Enumerable.Range(0, Math.Min(rounds * AtOnce, lengths.Count)).Select(_ => new List<int>())];
        var sizes = new PriorityQueue<int, int>(Enumerable.Range(0, batches.Length).Select(batch => (batch, 0)));
        foreach (int text in Enumerable.Range(0, lengths.Count).OrderByDescending(text => lengths[text]))
        {
            sizes.TryDequeue(out int batch, out int size);
            batches[batch].Add(text);
            sizes.Enqueue(batch, size + lengths[text]);
        }
        return batches;
    }
}
