namespace EssayMarker.Matching;

/// <summary>One sentence to match, with what stood before it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Context">The sentences before it in the same paragraph, in order; only the last three are looked at. May be empty.</param>
public sealed record MatchInput(string Text, IReadOnlyList<string> Context)
{
    /// <summary>A sentence that stands alone, or after one other.</summary>
    public MatchInput(string text, string context = "")
        : this(text, string.IsNullOrWhiteSpace(context) ? [] : [context])
    {
    }
}
