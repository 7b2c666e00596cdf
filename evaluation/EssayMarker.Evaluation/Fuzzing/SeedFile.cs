namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>A file that mutations start from.</summary>
/// <param name="Name">Its name for people, the same on every machine.</param>
/// <param name="Path">Where it is.</param>
public sealed record SeedFile(string Name, string Path)
{
    private const string Corpus = "../shared/docx-corpus";

    private static readonly string[] Committed = ["samples", "tests/files/docx"];

    /// <summary>The files of a folder; without one, those of the corpus beside the repository; where it is absent, those of the repository.</summary>
    /// <param name="repository">The repository's folder.</param>
    /// <param name="folder">The folder, or <see langword="null"/>.</param>
    public static IReadOnlyList<SeedFile> Find(string repository, string? folder)
    {
        string corpus = System.IO.Path.Combine(repository, Corpus);
        string[] folders = folder is not null ? [folder] : Directory.Exists(corpus) ? [corpus] : [.. Committed.Select(name => System.IO.Path.Combine(repository, name))];
        return
        [
            .. folders.SelectMany(root => Directory.EnumerateFiles(root, "*.do?*", SearchOption.AllDirectories)
                .Where(path => !path.Contains(".marked.", StringComparison.Ordinal))
                .Select(path => new SeedFile(System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'), path)))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    public byte[] Read() => File.ReadAllBytes(Path);
}
