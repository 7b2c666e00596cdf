using EssayMarker.Encoder;
using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Vectors;

/// <summary>Vectors of single words, pooled from those of their pieces.</summary>
internal static class WordPool
{
    /// <summary>For each place the sum of its pieces' vectors; zeros for a word beyond what the encoder reads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="places">The words wanted, ascending.</param>
    public static IReadOnlyList<float[]> Of(EncodedText text, IReadOnlyList<Word> words, IReadOnlyList<int> places)
    {
        var vectors = new float[places.Count][];
        int token = 0;
        for (int place = 0; place < vectors.Length; place++)
        {
            Word word = words[places[place]];
            vectors[place] = new float[text.Vector.Length];
            while (token < text.Tokens.Count && text.Tokens[token].Start + text.Tokens[token].Length <= word.Start) token++;
            for (; token < text.Tokens.Count && text.Tokens[token].Start < word.Start + word.Length; token++)
            {
                // The encoder's own marks around the text have no length.
                if (text.Tokens[token].Length > 0) Arithmetic.Add(vectors[place], text.Tokens[token].Vector.Span);
            }
        }
        return vectors;
    }
}
