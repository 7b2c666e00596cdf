using EssayMarker.Docx;

namespace EssayMarker.DocxChecks.Words;

/// <summary>What our reading of a document and LibreOffice's have in common, and why they differ.</summary>
/// <param name="Class">One of <see cref="DifferenceClass"/>'s names, or several joined by " + ".</param>
/// <param name="Body">Words of the main text that differ, those of frames left out.</param>
/// <param name="Notes">Words of notes that differ.</param>
/// <param name="TextBoxes">Words of text boxes that differ, those of frames left out.</param>
/// <param name="IsInOrder">Whether the main text's words come in the same order; looked at only where they are the same words.</param>
public sealed record Comparison(string Class, WordDifference Body, WordDifference Notes, WordDifference TextBoxes, bool IsInOrder)
{
    /// <summary>Whether all stories have the same words and the main text has them in the same order.</summary>
    public bool IsSame => Class == DifferenceClass.Same;

    /// <summary>Whether nothing but frames differs: the same words, which the other reader takes for text boxes.</summary>
    public bool IsSameButForFrames => Class is DifferenceClass.Same or DifferenceClass.Frame;

    /// <summary>Compares two readings of a document.</summary>
    /// <param name="document">The document, open.</param>
    /// <param name="theirs">LibreOffice's reading of it.</param>
    public static Comparison Of(DocxDocument document, StoryWords theirs)
    {
        StoryWords ours = OurWords.Of(document);
        WordDifference body = WordDifference.Of(ours.Body, theirs.Body);
        WordDifference notes = WordDifference.Of(ours.Notes, theirs.Notes);
        WordDifference boxes = WordDifference.Of(ours.TextBoxes, theirs.TextBoxes);
        bool isInOrder = !body.IsNone || ours.HasBodyOf(theirs);
        if (body.IsNone && notes.IsNone && boxes.IsNone)
            return new Comparison(isInOrder ? DifferenceClass.Same : DifferenceClass.Unexplained, body, notes, boxes, isInOrder);

        List<Word> framed = [.. body.OursOnly.Where(word => word.Origin.HasFlag(WordOrigin.Frame))];
        List<Word> found = [.. framed.Except(WordDifference.More(framed, boxes.TheirsOnly))];
        WordDifference bodyLeft = body with { OursOnly = [.. body.OursOnly.Except(found)] };
        WordDifference boxesLeft = boxes with { TheirsOnly = WordDifference.More(boxes.TheirsOnly, framed) };
        IEnumerable<string> classes =
        [
            .. found.Count > 0 ? [DifferenceClass.Frame] : Array.Empty<string>(),
            .. bodyLeft.OursOnly.Concat(notes.OursOnly).Concat(boxesLeft.OursOnly).Select(Of),
            .. bodyLeft.TheirsOnly.Concat(notes.TheirsOnly).Concat(boxesLeft.TheirsOnly).Select(Of),
        ];
        List<string> distinct = [.. classes.Distinct().Order(StringComparer.Ordinal)];
        string name = distinct.Contains(DifferenceClass.Unexplained) ? DifferenceClass.Unexplained : string.Join(" + ", distinct);
        return new Comparison(name, bodyLeft, notes, boxesLeft, isInOrder);
    }

    private static string Of(Word word) =>
        word.Origin.HasFlag(WordOrigin.Field) ? DifferenceClass.Field
        : word.Origin.HasFlag(WordOrigin.Control) ? DifferenceClass.Control
        : DifferenceClass.Unexplained;
}
