namespace EssayMarker.Docx;

/// <summary>Names of parts inside a package: no leading slash, forward slashes, compared without case (ECMA-376 part 2, 6.2.2.3).</summary>
internal static class PartName
{
    private const int LongestShown = 80;

    /// <summary>A name as a message shows it: a file may choose it very long.</summary>
    public static string Shown(string name) => name.Length <= LongestShown ? name : name[..LongestShown] + "…";

    /// <summary>Some writers put backslashes or a leading slash into the zip.</summary>
    public static string Normalise(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>Whether a name, unpacked as a file, would lie outside the folder it is unpacked into.</summary>
    public static bool LeadsOut(string name) => name.Split('/').Contains("..");

    /// <summary>The part that holds the relationships of a part; of the package for the empty name.</summary>
    public static string OfRelationships(string part)
    {
        int slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    /// <summary>A relationship's target, relative to its source or absolute, as a part name. It cannot climb out of the package.</summary>
    public static string Resolve(string source, string target)
    {
        string path = Uri.UnescapeDataString(target.Split('#', '?')[0]).Replace('\\', '/');
        if (path.StartsWith('/')) return Collapse(path);
        return Collapse(source[..(source.LastIndexOf('/') + 1)] + path);
    }

    private static string Collapse(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }
}
