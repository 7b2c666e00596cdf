namespace EssayMarker.Reports.Word;

/// <summary>A comment to be written.</summary>
/// <param name="Key">What its ids are made from: the id of its sentence, or <c>summary</c>.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Anchor">Where it stands.</param>
internal sealed record WordComment(string Key, IReadOnlyList<CommentLine> Lines, CommentAnchor Anchor);
