namespace EssayMarker.Batch;

/// <summary>
/// The output folder of a class set: <c>students/</c>, fit to be handed out, <c>teacher/</c>, and the results of the class. One batch has it at a time,
/// until it is disposed of.
/// </summary>
public sealed class BatchFolder : IDisposable
{
    /// <summary>Held while a batch is at work; a run that was killed leaves it behind, and the next one takes it over.</summary>
    private const string LockName = ".batch.lock";

    private const string Partial = ".partial";

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly FileStream _lock;

    /// <summary>Makes the folder where it is missing, and takes away what an interrupted run left half-written.</summary>
    /// <exception cref="BatchException">It cannot be made, is a file, or another batch is at work in it.</exception>
    public BatchFolder(string path)
    {
        Root = path;
        try
        {
            foreach (string folder in new[] { Students, Teacher })
                Directory.CreateDirectory(folder);
            _lock = Lock(path);
            foreach (string left in HalfWritten().ToList())
                File.Delete(left);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _lock?.Dispose();
            throw new BatchException(path, "The folder cannot be written to.", "Choose a folder that you may write to with --out.", error);
        }
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>What students get.</summary>
    public string Students => Path.Combine(Root, "students");

    /// <summary>What the teacher keeps.</summary>
    public string Teacher => Path.Combine(Root, "teacher");

    /// <summary>How many essays have reports here that are not of this set: of an earlier one, or of files that are gone.</summary>
    /// <param name="stems">Where the reports of this set lie.</param>
    public int EssaysBeside(IEnumerable<string> stems)
    {
        const string ending = ".marked.json";
        HashSet<string> own = new(stems, StringComparer.Ordinal);
        return Directory.EnumerateFiles(Teacher, "*" + ending, Everywhere)
            .Count(path => !own.Contains(Path.GetRelativePath(Teacher, path)[..^ending.Length].Replace(Path.DirectorySeparatorChar, '/')));
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    /// <summary>Writes files so that each appears whole under its name or not at all: all beside their places first, then each into place, in order.</summary>
    /// <param name="files">Full paths and what writes them.</param>
    /// <exception cref="IOException">The disk is full or a place cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission is denied.</exception>
    internal static void Write(IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        try
        {
            foreach ((string path, Action<Stream> write) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using FileStream stream = File.Create(path + Partial);
                write(stream);
            }
            foreach ((string path, _) in files)
                File.Move(path + Partial, path, overwrite: true);
        }
        finally
        {
            foreach ((string path, _) in files.Where(file => File.Exists(file.Path + Partial)))
                TryDelete(path + Partial);
        }
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error)
        {
            throw new BatchException(path, "Another batch is at work in this folder.", "Wait until it is done, or choose another folder with --out.", error);
        }
    }

    /// <summary>Files of a batch's own names only: what others keep in the folder stays.</summary>
    private IEnumerable<string> HalfWritten() =>
    [
        .. new[] { Students, Teacher }.SelectMany(folder => Directory.EnumerateFiles(folder, "*.marked.*" + Partial, Everywhere)),
        .. Results.ClassFiles.Names.Select(name => Path.Combine(Root, name + Partial)).Where(File.Exists),
    ];

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next run takes it away.
        }
    }
}
