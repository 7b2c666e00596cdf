namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>How far a file came.</summary>
public enum Stage
{
    /// <summary>It was refused when read.</summary>
    Refused,

    /// <summary>It was read, and refused when annotated.</summary>
    Read,

    /// <summary>It was annotated and read back.</summary>
    Annotated,
}

/// <summary>What came of one file.</summary>
/// <param name="Number">The file's number.</param>
/// <param name="Stage">How far it came.</param>
/// <param name="Refusal">Why it was refused, without names and figures, or <see langword="null"/>.</param>
/// <param name="Findings">What must not be.</param>
/// <param name="Seconds">How long it took, without making it.</param>
/// <param name="Megabytes">The most that the process held meanwhile.</param>
public sealed record Outcome(int Number, Stage Stage, string? Refusal, IReadOnlyList<Finding> Findings, double Seconds, double Megabytes);
