namespace EssayMarker.Cli.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public string Copy(string path, string? name = null)
    {
        string copy = File(name ?? System.IO.Path.GetFileName(path));
        System.IO.File.Copy(path, copy);
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
