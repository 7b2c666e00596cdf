namespace EssayMarker.Essays;

/// <summary>Text of the document that stands in none of the essay's paragraphs and is not marked, so that a person can read it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, word for word, paragraphs divided by <c>\n</c>.</param>
/// <param name="Where">The place in the essay where it stands, of length 0, or <see langword="null"/> where it stands beside it.</param>
public sealed record SetAsideText(SetAsideKind Kind, string Text, TextSpan? Where);
