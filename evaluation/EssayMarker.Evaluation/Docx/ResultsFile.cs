using System.Security.Cryptography;
using System.Text.Json;
using EssayMarker.DocxChecks;

namespace EssayMarker.Evaluation.Docx;

/// <summary>Results, a line of JSON each, written as soon as they are there: a run that was stopped goes on where it was.</summary>
internal sealed class ResultsFile
{
    private readonly string _path;
    private readonly Dictionary<string, FileResult> _results = new(StringComparer.Ordinal);

    /// <param name="path">The file; what an earlier version of the program found is not heeded.</param>
    public ResultsFile(string path)
    {
        _path = path;
        if (!File.Exists(path)) return;
        foreach (FileResult result in File.ReadLines(path).Select(Read).OfType<FileResult>().Where(result => result.Program == Program))
            _results[result.Hash] = result;
    }

    /// <summary>SHA-256 of the library and the checks, so that a change of either begins anew.</summary>
    public static string Program { get; } = Convert.ToHexStringLower(SHA256.HashData(
        [.. File.ReadAllBytes(typeof(Marker).Assembly.Location), .. File.ReadAllBytes(typeof(AnnotationCheck).Assembly.Location)]));

    /// <summary>The result for a file's bytes, or <see langword="null"/>.</summary>
    public FileResult? Find(string hash) => _results.GetValueOrDefault(hash);

    /// <summary>Adds a result.</summary>
    public void Add(FileResult result)
    {
        _results[result.Hash] = result;
        File.AppendAllText(_path, JsonSerializer.Serialize(result) + "\n");
    }

    // The last line may have been cut short.
    private static FileResult? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<FileResult>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
