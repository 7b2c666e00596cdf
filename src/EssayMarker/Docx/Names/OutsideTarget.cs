using System.Text.RegularExpressions;

namespace EssayMarker.Docx.Names;

/// <summary>What a document names outside itself: links, mail addresses, paths of files, which hold the name of somebody's account.</summary>
internal static class OutsideTarget
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex FilePath = new("""(file:/*|\b[a-z]:[\\/]|\\\\\\?\\?|/users/|/home/)[^"<>|\n]*""", Options);
    private static readonly Regex Account = new("""(/personal/|d\.docs\.live\.net/|/users/|~)[^/?#"\s]+""", Options);
    private static readonly Regex Mail = new("""mailto:[^"\s]*""", Options);

    /// <summary>The target or instruction without names.</summary>
    public static string Clean(string text, NameFinder finder)
    {
        string cleaned = Mail.Replace(text, $"mailto:{finder.Code}");
        cleaned = cleaned.Contains("://", StringComparison.Ordinal) && !cleaned.Contains("file:", StringComparison.OrdinalIgnoreCase)
            ? Account.Replace(cleaned, $"$1{finder.Code}")
            : FilePath.Replace(cleaned, path => $"file:///{finder.Code}{EndingOf(path.Value)}");
        return finder.Replace(cleaned, NamePlace.Remark);
    }

    private static string EndingOf(string path) => Path.GetExtension(path.TrimEnd()) is { Length: > 1 and <= 5 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending : "";
}
