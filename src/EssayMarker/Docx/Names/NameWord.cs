namespace EssayMarker.Docx.Names;

/// <summary>A word of a text: letters, with apostrophes between them.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends, a possessive left out.</param>
/// <param name="Text">The word, folded, without apostrophes.</param>
internal readonly record struct NameWord(int Start, int End, string Text)
{
    /// <summary>The words of a folded text.</summary>
    public static List<NameWord> Of(string folded)
    {
        var words = new List<NameWord>();
        for (int at = 0; at < folded.Length; at++)
        {
            if (!char.IsLetter(folded[at]))
                continue;
            int end = at + 1;
            while (end < folded.Length && (char.IsLetter(folded[end]) || IsInner(folded, end)))
                end++;
            int shown = end - at > 2 && folded[end - 2] == '\'' && folded[end - 1] == 's' ? end - 2 : end;
            words.Add(new NameWord(at, shown, folded[at..shown].Replace("'", "", StringComparison.Ordinal)));
            at = end - 1;
        }
        return words;
    }

    private static bool IsInner(string folded, int at) => folded[at] == '\'' && at + 1 < folded.Length && char.IsLetter(folded[at + 1]);
}
