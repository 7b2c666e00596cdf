namespace EssayMarker.Docx;

/// <summary>A file that cannot be read as an essay. The message says which file, what is wrong and the way out; it never holds the student's words.</summary>
/// <param name="file">The file's name, as the user gave it.</param>
/// <param name="problem">What is wrong, as a full sentence.</param>
/// <param name="remedy">The way out, as a full sentence.</param>
/// <param name="cause">The failure underneath, or <see langword="null"/>.</param>
public sealed class DocxException(string file, string problem, string remedy, Exception? cause = null)
    : Exception($"{file}: {problem} {remedy}", cause)
{
    /// <summary>The file's name, as the user gave it.</summary>
    public string File { get; } = file;

    /// <summary>What is wrong, as a full sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>The way out, as a full sentence.</summary>
    public string Remedy { get; } = remedy;
}
