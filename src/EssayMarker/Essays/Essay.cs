namespace EssayMarker.Essays;

/// <summary>A text as it was handed in: every paragraph with its role, and the sentences that can earn credit.</summary>
/// <param name="FileName">The file's name without its folder.</param>
/// <param name="Paragraphs">All paragraphs in document order; <see cref="Paragraph.Number"/> is the index.</param>
/// <param name="Sentences">The sentences of the paragraphs with role <see cref="ParagraphRole.Body"/> or <see cref="ParagraphRole.Note"/>, in order.</param>
/// <param name="Warnings">What was skipped or unusual.</param>
public sealed record Essay(
    string FileName,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Warning> Warnings)
{
    /// <summary><c>sha256:</c> and the hash of the file's bytes in lower-case hexadecimal, or <see langword="null"/> where there is no file.</summary>
    public string? Hash { get; init; }

    /// <summary>Comments that were already in the document.</summary>
    public IReadOnlyList<ExistingComment> Comments { get; init; } = [];

    /// <summary>Text of the document that stands in none of the paragraphs: hidden text, headers and footers.</summary>
    public IReadOnlyList<SetAsideText> SetAside { get; init; } = [];

    /// <summary>Words in the student's own sentences of the main text, split at white space: no quotations in blocks, notes or bibliography.</summary>
    public int Words => Sentences
        .Where(sentence => Paragraphs[sentence.Span.Paragraph].Role == ParagraphRole.Body)
        .Sum(sentence => WordCount.Of(sentence.Text));
}
