namespace EssayMarker.Assessing.Drafts;

/// <summary>A sentence of one draft beside the sentence of the other that it became.</summary>
/// <param name="Before">Its number in the first draft, from 1, or <see langword="null"/> where it is new.</param>
/// <param name="After">Its number in the second draft, from 1, or <see langword="null"/> where it is gone.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Likeness">The share of words that the two have in common, 0 to 1, rounded to 4 decimals; at least a half where one holds all of the other; 0 where there is only one.</param>
public sealed record SentencePair(int? Before, int? After, SentenceChange Change, double Likeness)
{
    /// <summary>Whether it stands in another place among the sentences that both drafts have.</summary>
    public bool IsMoved { get; init; }
}
