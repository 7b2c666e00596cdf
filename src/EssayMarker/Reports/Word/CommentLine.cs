namespace EssayMarker.Reports.Word;

/// <summary>A paragraph of a comment.</summary>
/// <param name="Lead">Its first words, bold; may be empty.</param>
/// <param name="Text">The rest; may be empty.</param>
internal sealed record CommentLine(string Lead, string Text);
