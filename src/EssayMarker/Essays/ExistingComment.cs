namespace EssayMarker.Essays;

/// <summary>A comment that was already in the document.</summary>
/// <param name="Author">Who wrote it, as the document says; may be empty.</param>
/// <param name="Text">The comment's text, paragraphs divided by <c>\n</c>.</param>
/// <param name="Where">The words it is about, or <see langword="null"/> where it is not anchored in a paragraph that was read.</param>
public sealed record ExistingComment(string Author, string Text, TextSpan? Where);
