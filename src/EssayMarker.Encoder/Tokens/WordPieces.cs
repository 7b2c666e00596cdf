namespace EssayMarker.Encoder.Tokens;

/// <summary>Cuts a word into the longest pieces that the vocabulary holds, from left to right.</summary>
/// <remarks>Schuster and Nakajima, Japanese and Korean Voice Search (2012); Wu and others (2016), as BERT uses it.</remarks>
internal sealed class WordPieces(Vocabulary vocabulary)
{
    private const int LongestWord = 100;

    /// <summary>Adds the pieces of <paramref name="word"/>, or one [UNK] for all of it where any stretch is not in the vocabulary.</summary>
    public void AddTo(List<Token> tokens, Word word)
    {
        int before = tokens.Count, length = word.Letters.Length;
        for (int from = 0, to; from < length; from = to)
        {
            int id = -1;
            for (to = Math.Min(length, from + vocabulary.LongestPiece); to > from; to--)
            {
                id = vocabulary.IdOf(word.Letters[from..to], continues: from > 0);
                if (id >= 0) break;
            }
            if (id < 0 || word.Runes > LongestWord)
            {
                tokens.RemoveRange(before, tokens.Count - before);
                tokens.Add(word.Piece(vocabulary.Unknown, 0, length));
                return;
            }
            tokens.Add(word.Piece(id, from, to));
        }
    }
}
