namespace EssayMarker.Batch.Results.Copies;

/// <summary>Two essays that a person should look at side by side. Nobody is accused: passages may be shared for many reasons.</summary>
/// <param name="First">The path of the first in ordinal order.</param>
/// <param name="Second">The path of the other.</param>
/// <param name="Passages">What they share, in the order of the first.</param>
internal sealed record LikeEssays(string First, string Second, IReadOnlyList<SharedPassage> Passages)
{
    /// <summary>Words that they share in all.</summary>
    public int Words => Passages.Sum(passage => passage.Words);
}
