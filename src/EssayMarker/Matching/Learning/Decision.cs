namespace EssayMarker.Matching.Learning;

/// <summary>What a teacher decided of a sentence and a point.</summary>
/// <param name="Text">The sentence, as it stands in an essay.</param>
/// <param name="Point">The point's id.</param>
/// <param name="Accepted">Whether the sentence earns credit for the point.</param>
public sealed record Decision(string Text, string Point, bool Accepted)
{
    /// <summary>The row of the file that holds it, from 1 for the first after the header; 0 where it is of no file.</summary>
    public int Row { get; init; }
}
