namespace EssayMarker.Rubrics;

/// <summary>A rubric, levels or facts file cannot be used: where, what is wrong with which bound, and the way out.</summary>
/// <param name="file">The file, as given.</param>
/// <param name="line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="column">From 1; 0 where the file as a whole is meant.</param>
/// <param name="problem">A full sentence.</param>
/// <param name="remedy">What to do about it, as full sentences.</param>
/// <param name="inner">What the system said, or <see langword="null"/>.</param>
public sealed class RubricException(string file, int line, int column, string problem, string remedy, Exception? inner = null)
    : Exception($"{(line == 0 ? file : $"{file}:{line}:{column}")}: {problem} {remedy}", inner)
{
    /// <summary>The file, as given.</summary>
    public string File { get; } = file;

    /// <summary>From 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; } = line;

    /// <summary>From 1; 0 where the file as a whole is meant.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong, as a full sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}
