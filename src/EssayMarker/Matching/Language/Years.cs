using System.Globalization;

namespace EssayMarker.Matching.Language;

/// <summary>Years as an essay writes them.</summary>
internal static class Years
{
    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    /// <summary>The years named, with the words they stand at.</summary>
    public static IReadOnlyList<(int Word, int Year)> Find(IReadOnlyList<Word> words)
    {
        var years = new List<(int, int)>();
        for (int at = 0; at < words.Count; at++)
        {
            if (IsYear(words[at].Text)) years.Add((at, int.Parse(words[at].Text, CultureInfo.InvariantCulture)));
        }
        return years;
    }
}
