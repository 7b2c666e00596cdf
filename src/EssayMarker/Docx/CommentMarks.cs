using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Where the document's comments are anchored, by their ids (ECMA-376 17.13.4).</summary>
internal sealed class CommentMarks
{
    private readonly Dictionary<string, TextSpan> _starts = [];
    private readonly Dictionary<string, TextSpan> _ends = [];
    private readonly Dictionary<string, TextSpan> _mentions = [];

    public void Start(string id, TextSpan here) => _starts.TryAdd(id, here);

    public void End(string id, TextSpan here) => _ends.TryAdd(id, here);

    public void Mention(string id, TextSpan here) => _mentions.TryAdd(id, here);

    /// <summary>The words that a comment is about, cut at the end of the paragraph where they start.</summary>
    public TextSpan? Where(string id, IReadOnlyList<SourceParagraph> paragraphs)
    {
        if (!_starts.TryGetValue(id, out TextSpan start) && !_mentions.TryGetValue(id, out start)) return null;
        if (start.Paragraph < 0 || start.Paragraph >= paragraphs.Count) return null;

        TextSpan end = _ends.GetValueOrDefault(id, start);
        int last = end.Paragraph > start.Paragraph ? paragraphs[start.Paragraph].Text.Length : end.Start;
        return start with { Length = Math.Max(0, last - start.Start) };
    }
}
