using EssayMarker.Encoder;
using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Vectors;

/// <summary>Vectors of parts of a text, pooled from its token vectors with the actors' names left out: what is said, not of whom.</summary>
internal static class MaskedText
{
    /// <summary>The unit vector of the words in a range that are not part of a name; zeros where none is left.</summary>
    public static float[] Pool(EncodedText text, IReadOnlyList<Word> words, IReadOnlySet<int> named, int first, int end)
    {
        var sum = new float[text.Vector.Length];
        int word = first;
        foreach (EncodedToken token in text.Tokens)
        {
            if (token.Length == 0) continue;
            while (word < end && words[word].Start + words[word].Length <= token.Start) word++;
            if (word == end) break;
            if (token.Start >= words[word].Start && !named.Contains(word)) Arithmetic.Add(sum, token.Vector.Span);
        }
        return Arithmetic.Unit(sum);
    }
}
