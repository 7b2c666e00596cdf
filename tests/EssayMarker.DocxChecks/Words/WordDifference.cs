namespace EssayMarker.DocxChecks.Words;

/// <summary>The words of one story that one reader reads more often than the other, once for each time.</summary>
/// <param name="OursOnly">Those that we read more often.</param>
/// <param name="TheirsOnly">Those that the other reader reads more often.</param>
public sealed record WordDifference(IReadOnlyList<Word> OursOnly, IReadOnlyList<Word> TheirsOnly)
{
    /// <summary>Whether both have the same words as often.</summary>
    public bool IsNone => OursOnly.Count == 0 && TheirsOnly.Count == 0;

    /// <summary>The difference of two lists of words, regardless of order.</summary>
    public static WordDifference Of(IReadOnlyList<Word> ours, IReadOnlyList<Word> theirs) => new(More(ours, theirs), More(theirs, ours));

    /// <summary>
    /// The words of the first list that are left when each word of the second has taken an equal one away: typed ones first, so that of equal
    /// words those are left that readers may differ in.
    /// </summary>
    public static IReadOnlyList<Word> More(IReadOnlyList<Word> words, IReadOnlyList<Word> without)
    {
        Dictionary<string, int> taken = without.CountBy(word => word.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. words.OrderBy(word => word.Origin).Where(word => taken.GetValueOrDefault(word.Text) == 0 || taken[word.Text]-- == 0)];
    }
}
