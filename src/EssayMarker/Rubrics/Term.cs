namespace EssayMarker.Rubrics;

/// <summary>A word of the subject and what it means.</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">One sentence.</param>
public sealed record Term(string Name, string Meaning);
