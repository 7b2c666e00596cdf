using EssayMarker.Essays;

namespace EssayMarker.Assessing;

/// <summary>A specific event, law, person or figure found in the essay.</summary>
/// <param name="Name">As the rubric or fact sheet writes it; for evidence on neither, as the essay does.</param>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="State">What is to be said of it.</param>
public sealed record EvidenceFinding(string Name, int Sentence, TextSpan Span, EvidenceState State)
{
    /// <summary>Ids of the points it supports here.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>For <see cref="EvidenceState.CheckDate"/>: the fact sheet's line.</summary>
    public string? FactLine { get; init; }
}
