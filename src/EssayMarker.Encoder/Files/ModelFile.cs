namespace EssayMarker.Encoder.Files;

/// <summary>Reading the small files of a model folder.</summary>
internal static class ModelFile
{
    /// <summary>The way out of nearly every fault of a model: its files belong together.</summary>
    public const string CopyAgain = "Copy the whole model folder again.";

    public static string ReadText(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, error);
        }
    }

    public static ModelException Unreadable(string file, Exception error) => error is FileNotFoundException or DirectoryNotFoundException
        ? new ModelException(file, null, "it is missing.", CopyAgain, error)
        : new ModelException(file, null, $"it cannot be read: {error.Message}", "Check who may read it, and the disk.", error);
}
