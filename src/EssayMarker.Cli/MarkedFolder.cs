using EssayMarker.Assessing.Calibrating;
using EssayMarker.Essays;

namespace EssayMarker.Cli;

/// <summary>The essays of a folder and the marks that were given for them, brought together by file name.</summary>
internal sealed class MarkedFolder
{
    private static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm", ".odt", ".html", ".htm", ".md", ".txt"];

    /// <summary>Looks through the folder; not through those in it.</summary>
    /// <exception cref="CommandException">There is no such folder, or it cannot be read.</exception>
    public MarkedFolder(string folder, GivenMarks marks, string marksFile)
    {
        // Systems write an accented letter as one character or as two, and differ in whether case counts.
        Dictionary<string, string> paths = EssaysIn(folder).GroupBy(Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        Essays = [.. marks.Items.Where(mark => paths.ContainsKey(Key(mark.File))).Select(mark => (paths[Key(mark.File)], mark)).OrderBy(pair => Key(pair.Item1), StringComparer.Ordinal)];
        HashSet<string> marked = [.. marks.Items.Select(mark => Key(mark.File))];
        LeftOut =
        [
            .. marks.LeftOut,
            .. marks.Items.Where(mark => !paths.ContainsKey(Key(mark.File)))
                .Select(mark => new Warning($"{marksFile}:{mark.Line}: There is no essay '{mark.File}' in {folder}. Write the file's name as it stands there, with its ending.")),
            .. paths.Values.Where(path => !marked.Contains(Key(path))).Order(StringComparer.Ordinal)
                .Select(path => new Warning($"{path}: No mark in {marksFile} can be used for it. Add a row for it, or take it out of the folder.")),
        ];
    }

    /// <summary>Each essay's path with its mark, in the order of their names.</summary>
    public IReadOnlyList<(string Path, GivenMark Mark)> Essays { get; }

    /// <summary>Why other rows and files are not used.</summary>
    public IReadOnlyList<Warning> LeftOut { get; }

    private static string[] EssaysIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(IsEssay).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder {folder} cannot be read.", "Name the folder that holds the marked essays.");
        }
    }

    /// <summary>Not the program's own outputs, nor what an editor leaves beside a file that is open.</summary>
    private static bool IsEssay(string path)
    {
        string name = Path.GetFileName(path);
        return Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            && !Path.GetFileNameWithoutExtension(name).EndsWith(".marked", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal);
    }

    private static string Key(string path) => Path.GetFileName(path).Normalize().ToUpperInvariant();
}
