namespace EssayMarker.Evaluation.Tests;

/// <summary>A folder with the files that a test writes, gone after it.</summary>
internal sealed class Folder : IDisposable
{
    public string Place { get; } = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public Folder With(string file, params string[] lines)
    {
        File.WriteAllLines(Path.Combine(Place, file), lines);
        return this;
    }

    public void Dispose() => Directory.Delete(Place, recursive: true);
}
