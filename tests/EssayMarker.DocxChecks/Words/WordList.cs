using System.Text;

namespace EssayMarker.DocxChecks.Words;

/// <summary>Gathers text and splits it into words, in the same way whichever reader it comes from.</summary>
/// <remarks>
/// A word is what stands between white space. Two spellings of the same thing are made one: a soft hyphen (U+00AD), marks of direction, zero-width
/// characters and an object's place (U+FFFC) are nothing; a non-breaking hyphen (U+2011) is <c>-</c>; a place in a symbol font, which is no
/// character (private use or control, U+0080 to U+009F and U+E000 to U+F8FF), is <see cref="Symbol"/>.
/// </remarks>
public sealed class WordList
{
    /// <summary>Stands for a symbol of a font whose meaning only the font knows.</summary>
    public const char Symbol = '\uFFFD';

    private readonly List<Word> _words = [];
    private readonly StringBuilder _word = new();
    private WordOrigin _origin;

    /// <summary>Goes on with text; a word may go on from the text before.</summary>
    public void Add(string text, WordOrigin origin = WordOrigin.Typed)
    {
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter)) End();
            else if (!IsNothing(letter)) Append(Spelling(letter), origin);
        }
    }

    /// <summary>Ends the word, as the end of a paragraph does.</summary>
    public void End()
    {
        if (_word.Length > 0) _words.Add(new Word(_word.ToString(), _origin));
        _word.Clear();
        _origin = WordOrigin.Typed;
    }

    /// <summary>The words so far, in order.</summary>
    public IReadOnlyList<Word> ToList()
    {
        End();
        return _words;
    }

    private void Append(char letter, WordOrigin origin)
    {
        _word.Append(letter);
        _origin |= origin;
    }

    private static bool IsNothing(char letter) =>
        letter is '\u00AD' or '\uFFFC' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    private static char Spelling(char letter) => letter switch
    {
        '\u2011' => '-',
        (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and <= '\u009F') => Symbol,
        _ => letter,
    };
}
