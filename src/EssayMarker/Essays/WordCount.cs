namespace EssayMarker.Essays;

/// <summary>Counts words: what stands between white space.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char unit in text)
        {
            bool isSpace = char.IsWhiteSpace(unit);
            if (!isSpace && !isInWord) words++;
            isInWord = !isSpace;
        }
        return words;
    }
}
