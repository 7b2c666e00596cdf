using EssayMarker.Batch;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Tests.Assessing;

namespace EssayMarker.Tests.Batch;

/// <summary>Batches by the first question.</summary>
internal static class Batches
{
    private static readonly Lazy<Marker> Marker = new(() => Marking.For(Marking.Rubric));

    public static IReadOnlyList<BatchResult> Run(string output, IReadOnlyList<Submission> essays, BatchOptions? options = null, Action<BatchResult>? done = null, CancellationToken cancellation = default)
    {
        using var folder = new BatchFolder(output);
        return new BatchRun(Marker.Value, Marking.Rubric, Wording.Default, options ?? new BatchOptions(), folder).Run(essays, done, cancellation);
    }

    /// <summary>An essay of which nothing but its name matters.</summary>
    public static Submission Unreadable(string path) => new(path, () => throw new DocxException(path, "The file is empty.", "Save it again."));

    public static Submission Sample(string name, string? path = null) => new(path ?? name + ".docx", () => File.ReadAllBytes(Samples.Of(name)));

    /// <summary>Every file below a folder, by its path there, with its bytes.</summary>
    public static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return files;
    }
}
