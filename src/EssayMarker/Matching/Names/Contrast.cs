using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Words that set a name aside: what is said is said of somebody else.</summary>
internal static class Contrast
{
    // "unlike the young Peel", "in contrast to the wars of the thrifty Louis".
    private const int Near = 2, Far = 7;

    private static readonly HashSet<string> NearWords = new("unlike than not against without".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the name at a place is only what its subject is measured by.</summary>
    public static bool Covers(IReadOnlyList<Word> words, int first, int at)
    {
        for (int back = at - 1; back >= first && back >= at - Far; back--)
        {
            string word = words[back].Text;
            if (word is "contrast" or "compared" or "apart") return true;
            if (back >= at - Near && (NearWords.Contains(word) || (word == "instead" && words[back + 1].Text == "of"))) return true;
        }
        return false;
    }
}
