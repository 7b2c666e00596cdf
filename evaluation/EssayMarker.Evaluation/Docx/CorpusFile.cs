using System.Security.Cryptography;

namespace EssayMarker.Evaluation.Docx;

/// <summary>A file of a corpus.</summary>
/// <param name="Name">Its path in the corpus, with <c>/</c>.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record CorpusFile(string Name, byte[] Bytes)
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { ".docx", ".docm", ".dotx", ".dotm" };

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The ending of its name, in lower case.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The Word files of a folder and all under it, by name.</summary>
    /// <param name="corpus">The folder.</param>
    /// <param name="only">A part of the path that they must have, or <see langword="null"/>.</param>
    public static IReadOnlyList<CorpusFile> Find(string corpus, string? only) =>
    [
        .. Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Where(path => Endings.Contains(Path.GetExtension(path)))
            .Select(path => (Path: path, Name: Path.GetRelativePath(corpus, path).Replace('\\', '/')))
            .Where(file => only is null || file.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new CorpusFile(file.Name, File.ReadAllBytes(file.Path))),
    ];
}
