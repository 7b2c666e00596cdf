using EssayMarker.Docx;
using EssayMarker.Docx.Splitting;
using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>Reads the lines of a document's body: its paragraphs without the empty ones and those in text boxes.</summary>
internal static class EssayLines
{
    // Of the question's words: a heading may borrow some.
    private const double PartOfQuestion = 0.4;

    public static IReadOnlyList<EssayLine> Of(DocxDocument document, DocxPieces pieces, string? question)
    {
        List<EssayLine> lines = Read(document, pieces);
        var known = new List<EssayLine>(lines.Count);
        bool isUnder = false;
        for (int at = 0; at < lines.Count; at++)
        {
            EssayLine line = lines[at];
            line = line with { Labels = Labels(lines, at), IsQuestion = question is not null && IsQuestion(line.Form, question) };
            isUnder = BibliographyForm.IsHeading(line.Form.Text) || (isUnder && GoesOn(line));
            known.Add(line with { IsInBibliography = isUnder });
        }
        return known;
    }

    private static List<EssayLine> Read(DocxDocument document, DocxPieces pieces)
    {
        var lines = new List<EssayLine>();
        int before = -1;
        for (int number = 0; number < document.Paragraphs.Count; number++)
        {
            SourceParagraph paragraph = document.Paragraphs[number];
            if (paragraph.Story != Story.Body || paragraph.Anchor is not null || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            int place = pieces.Blocks.PlaceOf(paragraph.Pieces[0].Run);
            bool isFirst = lines.Count == 0 || lines[^1].Place != place;
            // What begins with a picture begins with it, not with the line below.
            int from = isFirst ? Enumerable.Range(before + 1, place - before).FirstOrDefault(at => pieces.Starts[at] != BlockStart.None, place) : place;
            bool isApart = isFirst ? lines.Count == 0 || pieces.Starts[from] != BlockStart.None : lines[^1].IsBlockApart;
            lines.Add(new EssayLine(place, number + 1, new ParagraphForm(paragraph.Content, number), isFirst ? pieces.Starts[from] : BlockStart.None)
            {
                From = from,
                IsFirstInBlock = isFirst,
                IsBlockApart = isApart,
            });
            before = place;
        }
        return lines;
    }

    // A table in the middle of an essay may name people too; at the top of a page it is the head of an essay.
    private static HeadLabel[] Labels(List<EssayLine> lines, int at) => lines[at] is { Form.Raw.IsInTable: true, IsBlockApart: false }
        ? []
        : [.. HeadLabel.In(lines[at].Form, lines.ElementAtOrDefault(at + 1)?.Form.Text)];

    private static bool IsQuestion(ParagraphForm paragraph, string question) =>
        paragraph.Words >= PartOfQuestion * WordCount.Of(question) && QuestionForm.Repeats(paragraph, question);

    private static bool GoesOn(EssayLine line)
    {
        if (line.IsSign || line.Form.Raw.HeadingLevel is not null)
            return false;
        return line.Start == BlockStart.None ? BibliographyForm.MayBeEntry(line.Form) : BibliographyForm.IsEntry(line.Form);
    }
}
