using System.Text.RegularExpressions;

namespace EssayMarker.Reports;

/// <summary>How hard an English text is to read: the Flesch–Kincaid grade (Kincaid and others, 1975), syllables counted by the usual rules of spelling.</summary>
internal static partial class Readability
{
    /// <summary>The grade, about the years at school that a reader needs; 0 for a text without words.</summary>
    /// <param name="text">One or more sentences.</param>
    public static double Grade(string text)
    {
        string[] words = [.. WordPattern().Matches(text).Select(match => match.Value)];
        if (words.Length == 0)
            return 0;
        int sentences = Math.Max(1, SentenceEndPattern().Count(text));
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    /// <summary>The words of a text.</summary>
    public static int Words(string text) => WordPattern().Count(text);

    /// <summary>Groups of vowels, a silent ending left out; at least 1.</summary>
    private static int Syllables(string word) =>
        word.Length <= 3 ? 1 : Math.Max(1, VowelsPattern().Count(SilentEndPattern().Replace(word.ToLowerInvariant(), "$1")));

    [GeneratedRegex("[A-Za-z][A-Za-z'’]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEndPattern();

    [GeneratedRegex("([^laeiouy])es$|([^aeioudt])ed$|([^laeiouy])e$")]
    private static partial Regex SilentEndPattern();

    [GeneratedRegex("[aeiouy]{1,2}")]
    private static partial Regex VowelsPattern();
}
