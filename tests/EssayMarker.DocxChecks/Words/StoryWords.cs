namespace EssayMarker.DocxChecks.Words;

/// <summary>The words of a document as one reader sees them, by the story that they stand in.</summary>
/// <param name="Body">The main text with its tables, in order.</param>
/// <param name="Notes">Footnotes and endnotes.</param>
/// <param name="TextBoxes">Text boxes and shapes of the main text.</param>
public sealed record StoryWords(IReadOnlyList<Word> Body, IReadOnlyList<Word> Notes, IReadOnlyList<Word> TextBoxes)
{
    /// <summary>Whether every story has the same words in the same order, but for fields: a clock goes on between two readings.</summary>
    public bool IsSameButForFields(StoryWords other) =>
        IsSame(Typed(Body), Typed(other.Body)) && IsSame(Typed(Notes), Typed(other.Notes)) && IsSame(Typed(TextBoxes), Typed(other.TextBoxes));

    /// <summary>Whether the main text has the same words in the same order.</summary>
    public bool HasBodyOf(StoryWords other) => IsSame(Body, other.Body);

    private static IEnumerable<Word> Typed(IReadOnlyList<Word> words) => words.Where(word => !word.Origin.HasFlag(WordOrigin.Field));

    private static bool IsSame(IEnumerable<Word> words, IEnumerable<Word> others) =>
        words.Select(word => word.Text).SequenceEqual(others.Select(word => word.Text), StringComparer.Ordinal);
}
