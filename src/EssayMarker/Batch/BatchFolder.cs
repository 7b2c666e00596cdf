namespace EssayMarker.Batch;

/// <summary>The output folder of a class set: <c>students/</c>, fit to be handed out, <c>teacher/</c>, and the results of the class.</summary>
public sealed class BatchFolder
{
    private const string Partial = ".partial";

    /// <summary>Makes the folder where it is missing, and takes away what an interrupted run left half-written.</summary>
    /// <exception cref="BatchException">It cannot be made, or is a file.</exception>
    public BatchFolder(string path)
    {
        Root = path;
        try
        {
            foreach (string folder in new[] { Students, Teacher })
                Directory.CreateDirectory(folder);
            foreach (string left in Directory.EnumerateFiles(path, "*" + Partial, SearchOption.AllDirectories).ToList())
                File.Delete(left);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BatchException(path, "The folder cannot be written to.", "Choose a folder that you may write to with --out.", error);
        }
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>What students get.</summary>
    public string Students => Path.Combine(Root, "students");

    /// <summary>What the teacher keeps.</summary>
    public string Teacher => Path.Combine(Root, "teacher");

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
