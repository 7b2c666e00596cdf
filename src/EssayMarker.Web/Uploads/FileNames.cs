using System.Globalization;

namespace EssayMarker.Web.Uploads;

/// <summary>Names of files as a browser sends them: any text at all.</summary>
internal static class FileNames
{
    private const int MostCharacters = 120;

    /// <summary>The name without folders and without what cannot be seen or steers a reader's eye; not longer than 120 characters, its ending kept.</summary>
    public static string Clean(string sent)
    {
        string name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        string seen = string.Concat(name.EnumerateRunes().Where(rune => !IsUnseen(rune.Value)));
        string ending = Path.GetExtension(seen);
        return seen.Length <= MostCharacters || ending.Length >= MostCharacters
            ? seen[..Math.Min(seen.Length, MostCharacters)]
            : seen[..(MostCharacters - ending.Length)] + ending;
    }

    /// <summary>A name for a download that every system accepts: <c>draft.marked.docx</c>.</summary>
    /// <param name="essay">The essay's name.</param>
    /// <param name="extension">How the download's name ends.</param>
    public static string Marked(string essay, string extension)
    {
        string stem = Path.GetFileNameWithoutExtension(essay);
        return $"{string.Concat(stem.Select(unit => "<>:\"/\\|?*".Contains(unit, StringComparison.Ordinal) ? '_' : unit))}.marked{extension}";
    }

    private static bool IsUnseen(int rune) => CharUnicodeInfo.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
