using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Word;

/// <summary>Where comments stand in the document.</summary>
internal sealed class CommentPlaces(Essay essay, DocxDocument document)
{
    /// <summary>The words of a sentence, or <see langword="null"/> where Word shows no comment: in a note that nothing refers to.</summary>
    /// <exception cref="ArgumentException">The document does not have the sentence there.</exception>
    public CommentAnchor? Of(Sentence sentence)
    {
        TextSpan span = sentence.Span;
        SourceParagraph? paragraph = document.Paragraphs.ElementAtOrDefault(span.Paragraph);
        if (paragraph is null || span.End > paragraph.Text.Length || !paragraph.Text.AsSpan(span.Start, span.Length).SequenceEqual(sentence.Text))
            throw new ArgumentException($"The document does not have sentence {sentence.Id} where the assessment has it. Is it of another document?");

        var anchor = new CommentAnchor(paragraph, span.Start, span.End);
        return anchor.IsPossible ? anchor : null;
    }

    /// <summary>The title; without one, the first word of the essay; without that, of the document.</summary>
    public CommentAnchor? OfSummary() =>
        First(ParagraphRole.Title) is { } title ? title
        : First(ParagraphRole.Body) is { } body ? FirstWord(body)
        : document.Paragraphs.Select(Whole).FirstOrDefault(anchor => anchor.IsPossible) is { } any ? FirstWord(any)
        : null;

    private CommentAnchor? First(ParagraphRole role) => essay.Paragraphs
        .Where(paragraph => paragraph.Role == role && paragraph.Number < document.Paragraphs.Count)
        .Select(paragraph => Whole(document.Paragraphs[paragraph.Number]))
        .FirstOrDefault(anchor => anchor.IsPossible);

    /// <summary>White space at both ends is left out.</summary>
    private static CommentAnchor Whole(SourceParagraph paragraph) =>
        new(paragraph, paragraph.Text.Length - paragraph.Text.TrimStart().Length, paragraph.Text.TrimEnd().Length);

    private static CommentAnchor FirstWord(CommentAnchor whole)
    {
        int length = whole.Paragraph.Text[whole.Start..whole.End].TakeWhile(letter => !char.IsWhiteSpace(letter)).Count();
        return whole with { End = whole.Start + length };
    }
}
