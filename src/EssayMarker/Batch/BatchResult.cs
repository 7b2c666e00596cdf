namespace EssayMarker.Batch;

/// <summary>What became of one essay of a class set; a failure is a value, so that it never stops the others.</summary>
/// <param name="Path">The essay's path below the folder.</param>
/// <param name="Stem">The path of its reports below <c>students</c> and <c>teacher</c>, without their endings.</param>
public abstract record BatchResult(string Path, string Stem)
{
    /// <summary>It was marked now.</summary>
    public sealed record Marked(string Path, string Stem) : BatchResult(Path, Stem);

    /// <summary>Its reports were there, whole and made of the same; nothing was done.</summary>
    public sealed record Kept(string Path, string Stem) : BatchResult(Path, Stem);

    /// <summary>It could not be read, marked or written.</summary>
    /// <param name="Path">The essay's path below the folder.</param>
    /// <param name="Stem">Where its reports would be.</param>
    /// <param name="Problem">What is wrong, as a full sentence; never the student's words.</param>
    /// <param name="Remedy">The way out.</param>
    public sealed record Failed(string Path, string Stem, string Problem, string Remedy) : BatchResult(Path, Stem);
}
