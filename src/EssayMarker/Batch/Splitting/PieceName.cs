using System.Globalization;

namespace EssayMarker.Batch.Splitting;

/// <summary>What an essay is called that was cut out of a document: its number, and who wrote it where that is known.</summary>
internal static class PieceName
{
    private const int LongestStudent = 60;

    /// <param name="number">Its number, from 1.</param>
    /// <param name="digits">Digits of the number: as many for all, so that they sort.</param>
    /// <param name="student">Who wrote it, or <see langword="null"/>.</param>
    public static string Of(int number, int digits, string? student)
    {
        string name = number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        string who = string.Concat((student ?? "").EnumerateRunes().Where(rune => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '\'' or '’' or ',' or '.'
            || CharUnicodeInfo.GetUnicodeCategory(rune.Value) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)).Trim(' ', '.', ',', '-');
        return who.Length is > 0 and <= LongestStudent ? $"{name} {who}" : name;
    }
}
