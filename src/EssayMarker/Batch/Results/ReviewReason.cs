namespace EssayMarker.Batch.Results;

/// <summary>Why a person should look at an essay before others; the words stand in the wording file under <c>class.review</c>.</summary>
/// <param name="Key">Such as <c>no-level</c>.</param>
/// <param name="Weight">How much it presses; the reasons of an essay add up.</param>
/// <param name="Values">What fills the places of its words.</param>
internal sealed record ReviewReason(string Key, int Weight, params (string Name, string Value)[] Values);
