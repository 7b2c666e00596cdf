namespace EssayMarker.Essays;

/// <summary>One sentence of the essay.</summary>
/// <param name="Number">Position from 1 over the essay's sentences.</param>
/// <param name="Text">The words, exactly as in the paragraph.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Sentence(int Number, string Text, TextSpan Span)
{
    /// <summary>The id by which every report names the sentence, such as <c>s12</c>.</summary>
    public string Id => $"s{Number}";
}
