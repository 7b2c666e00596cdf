namespace EssayMarker.Batch.Results;

/// <summary>An essay that a person should look at, with the reasons.</summary>
/// <param name="Essay">The essay.</param>
/// <param name="Reasons">At least one, the weightiest first.</param>
internal sealed record ReviewItem(EssayRecord Essay, IReadOnlyList<ReviewReason> Reasons)
{
    /// <summary>The weights of its reasons added up.</summary>
    public int Weight => Reasons.Sum(reason => reason.Weight);
}
