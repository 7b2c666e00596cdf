namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>An answer of a public set with what people said of it.</summary>
/// <param name="Text">The answer.</param>
public sealed record MarkedAnswer(string Text)
{
    /// <summary>The grade or likeness given, or <see langword="null"/> where the set has none.</summary>
    public double? Grade { get; init; }

    /// <summary>Whether it is right, or <see langword="null"/> where the set does not say.</summary>
    public bool? IsRight { get; init; }

    /// <summary>Whether it was said to contradict the point.</summary>
    public bool Contradicts { get; init; }
}
