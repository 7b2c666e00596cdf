namespace EssayMarker.Cli;

/// <summary>The files that one essay's reports are written to: all of them appear whole, or none.</summary>
internal sealed class OutputFiles
{
    private readonly string _folder;
    private readonly string _stem;
    private readonly string _what;
    private readonly List<string> _finished = [];

    /// <summary>Makes the folder where it is missing.</summary>
    /// <param name="folder">The folder; empty for the current one.</param>
    /// <param name="stem">The essay's name without its ending.</param>
    /// <param name="what">What stands between the two in the files' names, such as <c>marked</c>.</param>
    /// <exception cref="CommandException">The folder cannot be made or is a file.</exception>
    public OutputFiles(string folder, string stem, string what)
    {
        folder = folder.Length == 0 ? "." : folder;
        (_folder, _stem, _what) = (folder, stem, what);
        Guard(folder, () => Directory.CreateDirectory(folder));
    }

    /// <summary>The paths written so far, in order.</summary>
    public IReadOnlyList<string> Paths => _finished;

    /// <summary>Refuses a file that a word processor holds open, before any work is done.</summary>
    /// <exception cref="CommandException">A lock file of Word or LibreOffice lies beside it.</exception>
    public void RefuseIfOpenElsewhere(string extension)
    {
        string name = Name(extension);
        // Word replaces the first two letters of the name; LibreOffice puts its own around it.
        foreach (string lockName in (string[])[$"~${name[2..]}", $".~lock.{name}#"])
        {
            if (File.Exists(Path.Combine(_folder, lockName)))
            {
                throw new CommandException(
                    $"{Path.Combine(_folder, name)} is open in another program (its lock file {lockName} is there).",
                    $"Close it and run this again, or choose another folder with --out. If no program has it open, delete {lockName}.");
            }
        }
    }

    /// <summary>Writes every file beside its place, then moves them all into place.</summary>
    /// <param name="writers">The end of each file's name, such as <c>.html</c>, and what writes it.</param>
    /// <exception cref="CommandException">The folder cannot be written to.</exception>
    public void WriteAll(IReadOnlyList<(string Extension, Action<Stream> Write)> writers)
    {
        var drafts = writers.Select(writer => PathOf(writer.Extension) + ".partial").ToList();
        try
        {
            foreach (((_, Action<Stream> write), string draft) in writers.Zip(drafts))
            {
                using Stream stream = Guard(draft, () => File.Create(draft));
                write(stream);
            }

            foreach (((string extension, _), string draft) in writers.Zip(drafts))
            {
                string path = PathOf(extension);
                Guard(path, () => File.Move(draft, path, overwrite: true));
                _finished.Add(path);
            }
        }
        finally
        {
            foreach (string draft in drafts.Where(File.Exists))
            {
                Guard(draft, () => File.Delete(draft));
            }
        }
    }

    private static void Guard(string path, Action action) => Guard(path, () =>
    {
        action();
        return true;
    });

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException or NotSupportedException or ArgumentException)
        {
            throw new CommandException(
                $"{path} cannot be written: {Reason(error)}",
                "Choose a folder that you may write to with --out, or free the file and run this again.");
        }
    }

    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "permission is denied, or a folder of that name is there.",
        DirectoryNotFoundException => "the folder does not exist.",
        PathTooLongException => "the path is too long.",
        _ => error.Message.TrimEnd('.') + ".",
    };

    private string Name(string extension) => $"{_stem}.{_what}{extension}";

    private string PathOf(string extension) => Path.Combine(_folder, Name(extension));
}
