using System.Text.RegularExpressions;

namespace EssayMarker.Rubrics;

/// <summary>The rubrics in a folder.</summary>
public static partial class RubricFolder
{
    /// <summary>The paths of its <c>.yaml</c> and <c>.yml</c> files that say <c>schema: essaymarker/rubric/1</c>, in ordinal order; none where there is no such folder.</summary>
    /// <remarks>Folders below are not searched: they hold levels, facts and drafts. A file that says so but cannot be used is listed too, so that reading it tells its author why; one that may not be read at all is not.</remarks>
    public static IReadOnlyList<string> Find(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml")
            .Where(SaysRubric)
            .Order(StringComparer.Ordinal)];
    }

    private static bool SaysRubric(string path)
    {
        try
        {
            return new FileInfo(path).Length <= YamlSource.MaxBytes && SchemaLine().IsMatch(File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex("""^[\s{"']*schema["']?\s*:\s*["']?essaymarker/rubric/1\b""", RegexOptions.Multiline)]
    private static partial Regex SchemaLine();
}
