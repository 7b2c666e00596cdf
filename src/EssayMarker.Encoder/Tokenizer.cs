using System.Text;
using EssayMarker.Encoder.Tokens;

namespace EssayMarker.Encoder;

/// <summary>Texts to word pieces, as the model's card describes it. Safe to share between threads.</summary>
public sealed class Tokenizer
{
    private readonly Vocabulary _vocabulary;
    private readonly WordPieces _pieces;

    internal Tokenizer(Vocabulary vocabulary, int maxTokens)
    {
        // Without it accents would stay on, words would be cut otherwise, and marks would change without a word said.
        if ("é".Normalize(NormalizationForm.FormD).Length == 1)
            throw new InvalidOperationException("Unicode normalisation is switched off. Set InvariantGlobalization to false and install ICU.");
        (_vocabulary, _pieces, MaxTokens) = (vocabulary, new WordPieces(vocabulary), maxTokens);
    }

    /// <summary>The most tokens of a text that are read, [CLS] and [SEP] among them; what follows is ignored.</summary>
    public int MaxTokens { get; }

    /// <summary>The tokens of a text, between [CLS] and [SEP]. A special token that is written in the text becomes that token.</summary>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Token> tokens = [new(_vocabulary.Start, 0, 0)];
        int last = MaxTokens - 1;
        for (int at = 0; at < text.Length && tokens.Count < last;)
        {
            (int start, int length, int id) = NextSpecial(text, at);
            foreach (Word word in WordSplitter.Split(text, at, start))
            {
                _pieces.AddTo(tokens, word);
                if (tokens.Count >= last) break;
            }
            if (length > 0) tokens.Add(new Token(id, start, length));
            at = start + length;
        }
        if (tokens.Count > last) tokens.RemoveRange(last, tokens.Count - last);
        tokens.Add(new Token(_vocabulary.End, text.Length, 0));
        return tokens;
    }

    private (int Start, int Length, int Id) NextSpecial(string text, int from)
    {
        for (int at = text.IndexOf('[', from); at >= 0; at = text.IndexOf('[', at + 1))
        {
            foreach ((string name, int id) in _vocabulary.Special)
            {
                if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0) return (at, name.Length, id);
            }
        }
        return (text.Length, 0, 0);
    }
}
