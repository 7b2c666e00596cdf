using System.Globalization;
using System.Text;

namespace EssayMarker.Matching.Language;

/// <summary>Cuts a text into words; linear in its length, whatever it holds.</summary>
internal static class WordReader
{
    public static Word[] Read(string text)
    {
        var words = new List<Word>();
        Pause pause = Pause.None;
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                pause = Stronger(pause, text, at++);
                continue;
            }
            int end = EndOf(text, at);
            string folded = Fold(text.AsSpan(at, end - at));
            if (folded.Length > 0)
                words.Add(new Word(folded, Stemmer.Stem(folded), at, end - at, char.IsUpper(text[at]), IsPossessive(text, at, end), pause));
            (at, pause) = (end, Pause.None);
        }
        return [.. words];
    }

    /// <summary>Lower-case, accents and the possessive ending dropped.</summary>
    private static string Fold(ReadOnlySpan<char> raw)
    {
        var folded = new StringBuilder(raw.Length);
        foreach (char letter in raw)
        {
            if (letter < 0x80) folded.Append(char.ToLowerInvariant(letter));
            else if (letter == '’') folded.Append('\'');
            else AppendPlain(folded, letter);
        }
        if (folded.Length > 2 && folded[^2] == '\'' && folded[^1] == 's') folded.Length -= 2;
        return folded.ToString();
    }

    private static void AppendPlain(StringBuilder folded, char letter)
    {
        if (char.IsSurrogate(letter)) return;
        foreach (char part in letter.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(part));
        }
    }

    /// <summary>"Peel's"; "the Whigs' leader", though a closing quotation mark looks the same.</summary>
    private static bool IsPossessive(string text, int start, int end) =>
        (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
        || (end + 1 < text.Length && text[end - 1] == 's' && text[end] is '\'' or '’' && text[end + 1] == ' ');

    /// <summary>Letters and digits, and an apostrophe between two letters.</summary>
    private static int EndOf(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length
            && (char.IsLetterOrDigit(text[end])
                || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark
                || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return end;
    }

    private static Pause Stronger(Pause pause, string text, int at) => text[at] switch
    {
        ',' => pause == Pause.Strong ? pause : Pause.Comma,
        ';' or ':' or '.' or '?' or '!' or '(' or ')' or '–' or '—' => Pause.Strong,
        '-' when at > 0 && text[at - 1] == ' ' => Pause.Strong,
        _ => pause,
    };
}
