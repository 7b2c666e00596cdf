using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.Batch;

/// <summary>The essays of a folder and the folders in it, in ordinal order of their paths.</summary>
public static class FolderOfEssays
{
    /// <summary>Finds them; nothing is opened yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="except">A folder whose files are outputs, even if it lies inside; <see langword="null"/> where there is none.</param>
    /// <returns>The essays, and a warning for each link that leads out of the folder: it is not followed.</returns>
    /// <exception cref="BatchException">There is no such folder, or it cannot be read.</exception>
    public static (IReadOnlyList<Submission> Essays, IReadOnlyList<Warning> Warnings) Find(string folder, string? except = null)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
            throw new BatchException(folder, "There is no such folder.", "Name the folder, ZIP or Word file that holds the essays.");
        string? outputs = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        var warnings = new List<Warning>();
        var essays = new List<Submission>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? next))
        {
            foreach (FileSystemInfo entry in Entries(next))
            {
                string path = Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
                if (entry.FullName == outputs || entry.Name.StartsWith('.'))
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
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BatchException(folder, "The folder cannot be read.", "Check that you may read it.", error);
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
