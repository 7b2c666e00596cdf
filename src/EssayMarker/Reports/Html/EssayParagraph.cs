using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>A paragraph of the essay or of its notes: sentences with quiet marks, and below them what is said of them.</summary>
internal static class EssayParagraph
{
    private const int DeepestStyle = 3;

    public static void Write(
        ReportPage page, Paragraph paragraph, Action<ReportPage, AssessedSentence> mark, Action<ReportPage, IReadOnlyList<AssessedSentence>>? details)
    {
        Markup html = page.Html;
        IReadOnlyList<AssessedSentence> sentences = [.. page.SentencesIn[paragraph.Number]];
        html.Line();
        using (html.In("div", ("class", Style(paragraph)), ("id", Anchors.OfParagraph(paragraph))))
        {
            using (html.In("p", ("class", "text"), ("dir", "auto")))
            {
                if (paragraph.Reference is not null)
                    html.Leaf("span", Anchors.Digits(page.NoteNumbers[paragraph.Number]), ("class", "note-number"));
                if (paragraph.ListLabel is { } label)
                    html.Leaf("span", label, ("class", "list-label"));
                WriteText(page, paragraph, sentences, mark);
            }
            if (paragraph.Reference is { } reference)
                html.Leaf("a", page.Say("essay.note-back"), ("class", "back"), ("href", "#" + Anchors.OfParagraph(page.Essay.Paragraphs[reference.Paragraph])));
            details?.Invoke(page, sentences);
        }
    }

    private static string Style(Paragraph paragraph) =>
        "para" + (paragraph.IsListItem ? " item" : "") + (paragraph.ListLabel is null ? "" : " labelled")
        + (paragraph.ListLevel is > 0 and { } level ? $" deep-{Math.Min(level, DeepestStyle)}" : "")
        + (paragraph.IsInTable ? " in-table" : "") + (paragraph.Role == ParagraphRole.Note ? " foot" : "");

    private static void WriteText(ReportPage page, Paragraph paragraph, IReadOnlyList<AssessedSentence> sentences, Action<ReportPage, AssessedSentence> mark)
    {
        ReadOnlySpan<char> text = paragraph.Text;
        Paragraph[] notes = [.. page.NotesOf[paragraph.Number]];
        int at = 0, note = 0;
        foreach (AssessedSentence sentence in sentences)
        {
            TextSpan span = sentence.Sentence.Span;
            page.Html.Text(text[at..span.Start]);
            mark(page, sentence);
            for (; note < notes.Length && notes[note].Reference!.Value.Start <= span.End; note++)
                WriteReference(page, notes[note]);
            at = span.End;
        }
        page.Html.Text(text[at..]);
        foreach (Paragraph left in notes.Skip(note))
            WriteReference(page, left);
    }

    /// <summary>The mark of a note stands after the sentence it belongs to: a link cannot stand inside a link.</summary>
    private static void WriteReference(ReportPage page, Paragraph note)
    {
        string number = Anchors.Digits(page.NoteNumbers[note.Number]);
        using (page.Html.In("sup"))
            page.Html.Leaf("a", number, ("class", "note-mark"), ("href", "#" + Anchors.OfParagraph(note)), ("aria-label", page.Say("essay.note", ("number", number))));
    }
}
