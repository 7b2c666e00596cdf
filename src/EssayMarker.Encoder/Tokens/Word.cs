using System.Runtime.InteropServices;
using System.Text;

namespace EssayMarker.Encoder.Tokens;

/// <summary>One normalised word, each of whose UTF-16 units knows the stretch of the original text it came from.</summary>
/// <remarks>Reused from word to word: <see cref="WordSplitter"/> fills it, <see cref="WordPieces"/> reads it.</remarks>
internal sealed class Word
{
    private readonly List<char> _letters = [];
    private readonly List<(int Start, int End)> _sources = [];

    public ReadOnlySpan<char> Letters => CollectionsMarshal.AsSpan(_letters);

    public bool IsEmpty => _letters.Count == 0;

    /// <summary>Characters as people count them for the limit of 100: a surrogate pair is one.</summary>
    public int Runes { get; private set; }

    public void Add(Rune rune, int start, int end)
    {
        Span<char> units = stackalloc char[2];
        foreach (char unit in units[..rune.EncodeToUtf16(units)])
        {
            _letters.Add(unit);
            _sources.Add((start, end));
        }
        Runes++;
    }

    /// <summary>An accent that was dropped still belongs to the letter under it, so that a span never cuts a letter in two.</summary>
    public void ExtendTo(int end)
    {
        if (!IsEmpty) _sources[^1] = (_sources[^1].Start, end);
    }

    public Token Piece(int id, int from, int to) => new(id, _sources[from].Start, _sources[to - 1].End - _sources[from].Start);

    public void Clear()
    {
        _letters.Clear();
        _sources.Clear();
        Runes = 0;
    }
}
