using System.Text;

namespace EssayMarker.Encoder.Tokens;

/// <summary>BERT's basic tokenizer: cleans, splits, strips accents and lower-cases, one word at a time.</summary>
/// <remarks>
/// Characters are decomposed one by one. The reference decomposes the whole text, which differs only in the order of several marks
/// on one letter; nonspacing marks are dropped, and those of other classes do not occur in one letter together.
/// </remarks>
internal static class WordSplitter
{
    /// <summary>The words of a stretch of <paramref name="text"/>. The same <see cref="Word"/> is returned each time, refilled.</summary>
    public static IEnumerable<Word> Split(string text, int start, int end)
    {
        var word = new Word();
        for (int at = start, next; at < end; at = next)
        {
            // A lone surrogate is read as U+FFFD, as any encoder to UTF-8 would write it.
            Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out Rune rune, out int length);
            next = at + length;
            if (Characters.IsDropped(rune)) continue;

            bool alone = Characters.IsIdeograph(rune);
            if ((alone || Rune.IsWhiteSpace(rune)) && !word.IsEmpty)
            {
                yield return word;
                word.Clear();
            }
            if (Rune.IsWhiteSpace(rune)) continue;

            foreach (Rune part in Decompose(rune))
            {
                if (Characters.IsNonspacingMark(part))
                {
                    word.ExtendTo(next);
                    continue;
                }
                bool punctuation = Characters.IsPunctuation(part);
                if (punctuation && !word.IsEmpty)
                {
                    yield return word;
                    word.Clear();
                }
                word.Add(Rune.ToLowerInvariant(part), at, next);
                if (!punctuation) continue;
                yield return word;
                word.Clear();
            }
            if (!alone || word.IsEmpty) continue;
            yield return word;
            word.Clear();
        }
        if (!word.IsEmpty) yield return word;
    }

    private static StringRuneEnumerator Decompose(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes();
}
