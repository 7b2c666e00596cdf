using System.Globalization;
using System.Text;

namespace EssayMarker.Docx.Names;

/// <summary>A text in which case, accents and characters that are not shown do not count, with the place of each character in the text that it was made of.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _places;

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        _places = new List<int>(text.Length + 1);
        for (int at = 0; at < text.Length; at++)
        {
            foreach (char letter in Fold(text[at]))
            {
                folded.Append(letter);
                _places.Add(at);
            }
        }
        _places.Add(text.Length);
        Text = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Where a character of the folded text came from; for its length, the end.</summary>
    public int Place(int at) => _places[at];

    /// <summary>The end in the text it was made of of a stretch that ends before a folded character.</summary>
    public int End(int at) => at == 0 ? 0 : _places[at - 1] + 1;

    /// <summary>A word folded, without the apostrophes in it.</summary>
    public static string Word(string word) => new FoldedText(word).Text.Replace("'", "", StringComparison.Ordinal);

    private static string Fold(char letter)
    {
        if (letter < 128)
            return char.ToLowerInvariant(letter).ToString();
        if (letter is '’' or '‘' or 'ʼ')
            return "'";
        if (char.IsSurrogate(letter))
            return letter.ToString();
        return string.Concat(letter.ToString().Normalize(NormalizationForm.FormKD).Where(IsShown).Select(char.ToLowerInvariant));
    }

    private static bool IsShown(char letter) => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);
}
