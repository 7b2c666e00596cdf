namespace EssayMarker.Batch;

/// <summary>A class set or its output folder cannot be used. The message says which, what is wrong and the way out.</summary>
/// <param name="place">The path, as the user gave it.</param>
/// <param name="problem">What is wrong, as a full sentence.</param>
/// <param name="remedy">The way out, as a full sentence.</param>
/// <param name="cause">The failure underneath, or <see langword="null"/>.</param>
public sealed class BatchException(string place, string problem, string remedy, Exception? cause = null)
    : Exception($"{place}: {problem} {remedy}", cause)
{
    /// <summary>The path, as the user gave it.</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong.</summary>
    public string Problem { get; } = problem;

    /// <summary>The way out.</summary>
    public string Remedy { get; } = remedy;
}
