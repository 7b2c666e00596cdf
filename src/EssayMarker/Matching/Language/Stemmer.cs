namespace EssayMarker.Matching.Language;

/// <summary>Cuts inflections off English words, lightly: too little rather than too much.</summary>
internal static class Stemmer
{
    private const int Shortest = 3;

    // Endings that name followers, inhabitants and systems: "Russian" and "Russia", "autocracy" and "autocrat".
    private static readonly string[] FamilyEndings =
        ["ists", "ism", "ist", "ives", "ive", "ians", "ian", "ia", "ics", "ic", "als", "al", "ans", "an", "cy", "y", "es", "s", "e", "a", "t"];

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("nesses", ""), ("ness", ""), ("ments", ""), ("ment", ""), ("ations", "at"), ("ation", "at"),
        ("ingly", ""), ("edly", ""), ("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("ers", ""), ("er", ""),
        ("ions", ""), ("ion", ""), ("ed", ""), ("es", ""), ("ly", ""), ("s", ""), ("e", ""),
    ];

    /// <summary>The stem of a folded word; words with digits and very long ones stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length is <= Shortest or > 30 || char.IsDigit(word[0]) || word.EndsWith("ss", StringComparison.Ordinal)) return word;
        foreach ((string ending, string instead) in Endings)
        {
            int rest = word.Length - ending.Length;
            if (rest >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
                return Undouble(word[..rest] + instead);
        }
        return word;
    }

    /// <summary>What a name shares with the words for its followers; only names of five letters and more are cut.</summary>
    public static string Family(string word)
    {
        const int shortest = 5;
        for (bool cut = true; cut;)
        {
            cut = false;
            foreach (string ending in FamilyEndings)
            {
                if (word.Length - ending.Length < shortest || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
                (word, cut) = (word[..^ending.Length], true);
                break;
            }
        }
        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') && !"aeiou".Contains(stem[^1], StringComparison.Ordinal)
            ? stem[..^1]
            : stem;
}
