namespace EssayMarker.Assessing;

/// <summary>The versions and hashes of all that an assessment rests on; each <c>sha256:</c> and lower-case hexadecimal, or <see langword="null"/>.</summary>
/// <param name="Program">The program's version and the hash of its assemblies, such as <c>1.0.0+sha256:…</c>.</param>
/// <param name="Essay">The essay file's hash.</param>
/// <param name="Model">The encoder's and the classifiers' hash.</param>
/// <param name="Rubric">The rubric file's hash.</param>
/// <param name="Levels">The levels file's hash.</param>
/// <param name="Facts">The fact sheet's hash.</param>
public sealed record Provenance(string Program, string? Essay, string? Model, string? Rubric, string? Levels, string? Facts)
{
    /// <summary>The hash of the file of a teacher's decisions.</summary>
    public string? Decisions { get; init; }

    /// <summary>The hash of the file of a local calibration.</summary>
    public string? Calibration { get; init; }

    /// <summary>Nothing is known: a value for texts that were not marked by <c>Marker</c>.</summary>
    public static Provenance Unknown { get; } = new("", null, null, null, null, null);
}
