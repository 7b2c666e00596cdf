using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Words that set a name aside: what is said is said of somebody else.</summary>
internal static class Contrast
{
    // "unlike the young Peel", "in contrast to the wars of the thrifty Louis".
    private const int Near = 2, Far = 7;

    private static readonly HashSet<string> NearWords = new("unlike than not".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Openers = new("against without".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a part begins with a contrast, so that what it tells belongs to the one named in it.</summary>
    public static bool Opens(IReadOnlyList<Word> words, int first) =>
        words[first].Text is "unlike" or "compared"
        || (first + 1 < words.Count && (words[first].Text is "in" or "by") && (words[first + 1].Text is "contrast" or "comparison"));

    /// <summary>Whether the name at a place is only what its subject is measured by.</summary>
    public static bool Covers(IReadOnlyList<Word> words, int first, int at)
    {
        for (int back = at - 1; back >= first && back >= at - Far; back--)
        {
            string word = words[back].Text;
            if (word is "contrast" or "compared" or "apart") return true;
            if (back == first && Openers.Contains(word)) return true;
            if (back >= at - Near && (NearWords.Contains(word) || ((word is "instead" or "place") && words[back + 1].Text == "of"))) return true;
        }
        return false;
    }
}
