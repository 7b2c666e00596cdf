using System.Text.RegularExpressions;

namespace EssayMarker.Batch.Results.Copies;

/// <summary>Tells by path which files are one student's.</summary>
internal static partial class Students
{
    /// <summary>Files that a student's own folder holds at most; a folder with more is a class's.</summary>
    private const int MostOfStudent = 4;

    /// <summary>A key for each path; files of one student have the same.</summary>
    public static string[] Of(IReadOnlyList<string> paths)
    {
        Dictionary<string, int> sizes = paths.GroupBy(Folder, StringComparer.Ordinal).ToDictionary(folder => folder.Key, folder => folder.Count(), StringComparer.Ordinal);
        return [.. paths.Select(path => Folder(path) is { Length: > 0 } folder && sizes.Count > 1 && sizes[folder] <= MostOfStudent
            ? folder + "/"
            : $"{Folder(path)}/{DraftPattern().Replace(Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), "")}")];
    }

    private static string Folder(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    /// <summary>"smith draft 2", "smith_v3", "smith final", "smith (1)", and by a code of the program's own "s001-2".</summary>
    [GeneratedRegex(@"(?:(?<=^s[0-9]{3,})-[0-9]{1,4}|[\s._-]+(?:draft|version|final|copy|rev|v)[\s._-]*\d{0,2}|\s*\(\d{1,2}\))$", RegexOptions.IgnoreCase)]
    private static partial Regex DraftPattern();
}
