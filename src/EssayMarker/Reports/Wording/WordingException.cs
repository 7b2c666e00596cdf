namespace EssayMarker.Reports;

/// <summary>A wording file cannot be used: where, what is wrong, and the way out.</summary>
/// <param name="file">The file, as given.</param>
/// <param name="line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="problem">A full sentence.</param>
/// <param name="remedy">What to do about it, as full sentences.</param>
/// <param name="inner">What the system said, or <see langword="null"/>.</param>
public sealed class WordingException(string file, int line, string problem, string remedy, Exception? inner = null)
    : Exception($"{(line == 0 ? file : $"{file}:{line}")}: {problem} {remedy}", inner)
{
    /// <summary>The file, as given.</summary>
    public string File { get; } = file;

    /// <summary>From 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; } = line;
}
