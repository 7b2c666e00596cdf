namespace EssayMarker.Assessing.Drafts;

/// <summary>Tells which sentences stand in another place: the fewest that have to be moved to turn the order of the first draft into that of the second.</summary>
internal static class SentenceOrder
{
    /// <summary>The same pairs; of those with both sentences, all but the longest run in rising order are moved.</summary>
    /// <param name="pairs">The pairs in the order of the second draft.</param>
    public static IReadOnlyList<SentencePair> MarkMoved(IReadOnlyList<SentencePair> pairs)
    {
        int[] both = [.. Enumerable.Range(0, pairs.Count).Where(at => pairs[at] is { Before: not null, After: not null })];
        HashSet<int> inOrder = LongestRising([.. both.Select(at => pairs[at].Before!.Value)]);
        HashSet<int> moved = [.. both.Where((_, place) => !inOrder.Contains(place))];
        return moved.Count == 0 ? pairs : [.. pairs.Select((pair, at) => moved.Contains(at) ? pair with { IsMoved = true } : pair)];
    }

    /// <summary>The places of a longest rising run, by patience sorting.</summary>
    private static HashSet<int> LongestRising(int[] numbers)
    {
        var ends = new List<int>(); // the place of the lowest number that a run of each length can end in
        var byNumber = Comparer<int>.Create((one, other) => numbers[one].CompareTo(numbers[other]));
        int[] previous = new int[numbers.Length];
        for (int at = 0; at < numbers.Length; at++)
        {
            int length = ~ends.BinarySearch(at, byNumber); // no number stands twice
            previous[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count) ends.Add(at);
            else ends[length] = at;
        }

        var run = new HashSet<int>();
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = previous[at]) run.Add(at);
        return run;
    }
}
