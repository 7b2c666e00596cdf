using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.Batch;

/// <summary>The essays of a folder and the folders in it, in ordinal order of their paths.</summary>
public static class FolderOfEssays
{
    /// <summary>Finds them; nothing is opened yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="except">A folder whose files are outputs, even if it lies inside; <see langword="null"/> where there is none.</param>
    /// <returns>The essays, and a warning for each link that leads out of the folder: it is not followed. A folder inside that cannot be read is an essay that cannot.</returns>
    /// <exception cref="BatchException">There is no such folder, it cannot be read, or it is the outputs' own.</exception>
    public static (IReadOnlyList<Submission> Essays, IReadOnlyList<Warning> Warnings) Find(string folder, string? except = null)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
            throw new BatchException(folder, "There is no such folder.", "Name the folder, ZIP or Word file that holds the essays.");
        string? outputs = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        if (IsSame(root, outputs))
            throw new BatchException(folder, "The outputs cannot go to the folder of the essays itself.", "Name another folder with --out; it may lie inside this one.");
        var warnings = new List<Warning>();
        var essays = new List<Submission>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? next))
        {
            if (Entries(next) is not { } entries)
            {
                if (next == root)
                    throw new BatchException(folder, "The folder cannot be read.", "Check that you may read it.");
                essays.Add(Unreadable(PathOf(next)));
                continue;
            }
            foreach (FileSystemInfo entry in entries)
            {
                string path = PathOf(entry.FullName);
                if (IsSame(entry.FullName, outputs) || entry.Name.StartsWith('.'))
                    continue;
                if (entry.LinkTarget is not null && LeadsOut(entry, root))
                    warnings.Add(new Warning($"{path}: This link leads out of the folder and was not followed. Copy what it names into the folder."));
                else if (entry is DirectoryInfo { LinkTarget: null })
                    folders.Push(entry.FullName);
                else if (entry is FileInfo && EssayNames.MayBeEssay(entry.Name))
                    essays.Add(new Submission(path, () => DocxFile.ReadBytes(entry.FullName)));
            }
        }
        return ([.. essays.OrderBy(essay => essay.Path, StringComparer.Ordinal)], [.. warnings.OrderBy(warning => warning.Message, StringComparer.Ordinal)]);

        string PathOf(string below) => Path.GetRelativePath(root, below).Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsSame(string path, string? other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands for the essays of a folder that may not be entered, so that they are missed in the results.</summary>
    private static Submission Unreadable(string path) => new(path, () =>
        throw new DocxException(path, "This is a folder that cannot be read, so the essays in it are not marked.", "Check that you may read it, then run this again."));

    /// <summary>What is in a folder; <see langword="null"/> where it cannot be read.</summary>
    private static FileSystemInfo[]? Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool LeadsOut(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is not { } target || !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true; // a circle of links
        }
    }
}
