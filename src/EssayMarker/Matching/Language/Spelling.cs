namespace EssayMarker.Matching.Language;

/// <summary>Reads a misspelt name ("Zhadnov") as the one that the rubric has ("Zhdanov").</summary>
/// <remarks>
/// Only capitalised words that the rubric does not use, of seven letters or more, with the same first letter: one slip, or from nine letters on two
/// where the last letter is right as well. So "France" is not Franco, nor "Alexandra" Alexander.
/// </remarks>
internal sealed class Spelling
{
    private const int ShortestOneSlip = 7, ShortestTwoSlips = 9, Longest = 24;

    private readonly HashSet<string> _known;
    private readonly ILookup<char, Word> _names;

    /// <summary>A reader of names.</summary>
    /// <param name="words">All words of the rubric; the capitalised ones are names.</param>
    public Spelling(IReadOnlyCollection<Word> words)
    {
        _known = new HashSet<string>(words.Select(word => word.Text), StringComparer.Ordinal);
        _names = words.Where(word => word.IsCapital && word.Text.Length is >= ShortestOneSlip and <= Longest)
            .DistinctBy(word => word.Text, StringComparer.Ordinal)
            .ToLookup(word => word.Text[0]);
    }

    /// <summary>The words with misspelt names put right.</summary>
    public Word[] Correct(Word[] words) => [.. words.Select(Correct)];

    private Word Correct(Word word)
    {
        if (!word.IsCapital || word.Text.Length is < ShortestOneSlip - 1 or > Longest || _known.Contains(word.Text)) return word;
        foreach (Word name in _names[word.Text[0]])
        {
            int slips = name.Text.Length >= ShortestTwoSlips && name.Text[^1] == word.Text[^1] ? 2 : 1;
            if (Math.Abs(name.Text.Length - word.Text.Length) <= slips && !IsInflected(word.Text, name.Text) && Slips(word.Text, name.Text) <= slips)
                return word with { Text = name.Text, Stem = name.Stem };
        }
        return word;
    }

    private static bool IsInflected(string word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Letters left out, added, exchanged or swapped with their neighbour.</summary>
    private static int Slips(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (int j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[left.Length, right.Length];
    }
}
