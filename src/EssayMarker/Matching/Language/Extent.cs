namespace EssayMarker.Matching.Language;

/// <summary>Where a row of words stands in its text.</summary>
internal static class Extent
{
    /// <summary>From the start of the first word to the end of the last, in UTF-16 units.</summary>
    public static (int Start, int Length) Of(IReadOnlyList<Word> words, int first, int length)
    {
        Word last = words[first + length - 1];
        return (words[first].Start, last.Start + last.Length - words[first].Start);
    }
}
