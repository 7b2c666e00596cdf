namespace EssayMarker.Essays;

/// <summary>A paragraph measured: what its form alone says.</summary>
internal sealed class ParagraphForm
{
    // Shorter than any paragraph of an argument, longer than a heading or a line of notes.
    private const int WordsOfProse = 25;
    private const int WordsOfListProse = 50;
    private const int WordsOfStatement = 8;

    public ParagraphForm(RawParagraph raw, int number)
    {
        Raw = raw;
        Text = raw.Text.Trim();
        Sentences = SentenceSplitter.Split(raw.Text, number);
        Words = WordCount.Of(Text);
        IsListItem = raw.IsListItem || ListMark.Starts(raw.Text);
        EndsWithStop = Text.TrimEnd('"', '\'', '”', '’', '»', ')', ']', ' ') is { Length: > 0 } bare && SentenceBoundary.IsTerminal(bare[^1]);
        bool isWritten = raw.Story == Story.Body && !raw.IsInTable;
        IsProse = isWritten && (IsListItem ? Words >= WordsOfListProse && Sentences.Count >= 2 : IsLongEnough());
        IsStatement = IsProse || (isWritten && !IsListItem && EndsWithStop && Words >= WordsOfStatement);
    }

    public RawParagraph Raw { get; }

    /// <summary>The text without white space around it.</summary>
    public string Text { get; }

    public IReadOnlyList<TextSpan> Sentences { get; }

    public int Words { get; }

    /// <summary>Whether the word processor or the writer made it an item of a list.</summary>
    public bool IsListItem { get; }

    /// <summary>Whether it ends with a full stop, question mark, exclamation mark or ellipsis.</summary>
    public bool EndsWithStop { get; }

    /// <summary>Whether it is written out in sentences, not a line of a list, a table or a heading.</summary>
    public bool IsProse { get; }

    /// <summary>Whether it is at least one whole sentence, outside lists and tables.</summary>
    public bool IsStatement { get; }

    public bool IsEmpty => Text.Length == 0;

    private bool IsLongEnough() =>
        Sentences.Count >= 2 ? Words >= WordsOfProse / 2 : Words >= (EndsWithStop ? WordsOfProse : 2 * WordsOfProse);
}
