using EssayMarker.Essays;

namespace EssayMarker.Batch;

/// <summary>An essay as it was handed in; its bytes are read when its turn comes, and only then.</summary>
/// <param name="Path">Its path below the folder or in the ZIP, divided by <c>/</c>: the name by which every result calls it.</param>
/// <param name="Read">Its bytes, whole. Throws a <c>DocxException</c> where they cannot be read.</param>
public sealed record Submission(string Path, Func<byte[]> Read)
{
    /// <summary>What a reader should know that the bytes no longer tell: of a file from which another one was made.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>The file's name without its folder.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];
}
