namespace EssayMarker.Matching.Names;

/// <summary>An actor named in a row of words.</summary>
/// <param name="Actor">Its place in the <see cref="ActorBook"/>.</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Length">How many words the name has.</param>
internal readonly record struct Mention(int Actor, int First, int Length)
{
    /// <summary>Which of some mentions, in the order of the text, begins at a word; below 0 where none does.</summary>
    public static int At(IReadOnlyList<Mention> mentions, int word)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].First < word) low = middle + 1;
            else high = middle;
        }
        return low < mentions.Count && mentions[low].First == word ? low : -1;
    }
}
