namespace EssayMarker.Tests.Rubrics;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    /// <summary>The path of something in the folder.</summary>
    public string this[string name] => Path.Combine(_path, name);

    /// <summary>Writes a file, making the folders that it needs, and gives its path.</summary>
    public string Write(string name, string text)
    {
        string path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
