using EssayMarker.Essays;

namespace EssayMarker.Reports.Word;

/// <summary>For the teacher, a comment of its own beside the summary: all text that was not marked and the comments that were there, word for word.</summary>
internal sealed class UnmarkedComment(ReportOptions options, Wording wording, Essay essay)
{
    /// <summary>The lines; none where the reader is no teacher or nothing was left out.</summary>
    public IReadOnlyList<CommentLine> Lines()
    {
        CommentLine[] lines = options.ShowsUnmarkedText ? [.. Comments(), .. Paragraphs(), .. SetAside()] : [];
        return lines.Length == 0 ? [] : [new(wording.Label("word.unmarked"), ""), .. lines];
    }

    private IEnumerable<CommentLine> Comments() => essay.Comments.SelectMany(comment =>
        Verbatim(wording.Label("word.unmarked.comment", ("author", comment.Author)), comment.Text));

    private IEnumerable<CommentLine> Paragraphs() => essay.Paragraphs
        .Where(paragraph => paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Note or ParagraphRole.Empty))
        .SelectMany(paragraph => Verbatim(wording.Label("word.unmarked.what", ("what", wording.Label(paragraph.Role))), paragraph.Text));

    private IEnumerable<CommentLine> SetAside() => essay.SetAside.SelectMany(aside =>
        Verbatim(wording.Label("word.unmarked.what", ("what", wording.Label(aside.Kind))), aside.Text));

    /// <summary>A line of the text is a line of the comment.</summary>
    private static IEnumerable<CommentLine> Verbatim(string lead, string text) =>
        text.Split('\n').Select((line, at) => new CommentLine(at == 0 ? lead : "", line)).Where(line => line.Lead.Length + line.Text.Length > 0);
}
