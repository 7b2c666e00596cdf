namespace EssayMarker.Essays;

/// <summary>Divides a paragraph into sentences. The same text gives the same sentences in every culture, in time linear in its length.</summary>
/// <remarks>
/// Rules, no model: why a text was cut where it was must be explainable, and a slip is put right by one rule and one case in the fixtures.
/// Abbreviations, initials, dates, decimals, quotations, ellipses and parenthetical citations do not end a sentence.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of a paragraph, in order, without the white space between them. Text without a letter or digit is no sentence.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="paragraph">The paragraph's number, for the spans.</param>
    public static IReadOnlyList<TextSpan> Split(string text, int paragraph = 0)
    {
        var sentences = new List<TextSpan>();
        int start = 0;
        foreach (int end in new SentenceEnds(text).Find().Append(text.Length))
        {
            Add(start, end);
            start = end;
        }
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (text.AsSpan(from, to - from).ContainsLetterOrDigit()) sentences.Add(new TextSpan(paragraph, from, to - from));
            else if (to > from && sentences.Count > 0) sentences[^1] = sentences[^1] with { Length = to - sentences[^1].Start };
        }
    }

    private static bool ContainsLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)) return true;
        }
        return false;
    }
}
