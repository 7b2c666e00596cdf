namespace EssayMarker.Matching.Names;

/// <summary>Evidence found in a sentence.</summary>
/// <param name="Item">The evidence.</param>
/// <param name="Word">The word it was found at, from 0.</param>
/// <param name="Strength">1 where its full name stands there, else the share of the name's words, weighted by rarity.</param>
internal readonly record struct EvidenceHit(EvidenceItem Item, int Word, double Strength)
{
    /// <summary>How many words of the sentence name it in a row.</summary>
    public int Length { get; init; } = 1;
}
