namespace EssayMarker.Batch;

/// <summary>Tells by name which files of a class set students may have meant as their essays.</summary>
internal static class EssayNames
{
    /// <summary>What is read, and what students hand in by mistake: that is refused with the way out, not passed over.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx", ".docm", ".dotx", ".dotm", ".odt", ".html", ".htm", ".md", ".txt",
        ".doc", ".pdf", ".rtf", ".pages", ".gdoc", ".wps", ".jpg", ".jpeg", ".png", ".heic", ".tif", ".tiff",
    };

    private static readonly string[] Outputs = [".marked", ".compared"];

    /// <summary>Whether it has such an ending and is neither an output of the program's own nor what a word processor leaves beside an open file.</summary>
    public static bool MayBeEssay(string name) =>
        Endings.Contains(Path.GetExtension(name)) && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
        && !Outputs.Contains(Path.GetExtension(Path.GetFileNameWithoutExtension(name)), StringComparer.OrdinalIgnoreCase);
}
