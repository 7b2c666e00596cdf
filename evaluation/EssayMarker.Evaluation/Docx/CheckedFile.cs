using EssayMarker.DocxChecks.Words;

namespace EssayMarker.Evaluation.Docx;

/// <summary>A file with all that was found out about it.</summary>
/// <param name="Name">Its path in the corpus.</param>
/// <param name="Result">What became of it in our own hands.</param>
internal sealed record CheckedFile(string Name, FileResult Result)
{
    /// <summary>Whether LibreOffice opens it.</summary>
    public bool OpensElsewhere { get; init; }

    /// <summary>How our reading compares with LibreOffice's, or <see langword="null"/> where one of the two cannot open it.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What LibreOffice makes of the annotated file: <see langword="true"/> for the same words, <see langword="null"/> where it was not asked.</summary>
    public bool? IsSameAnnotated { get; init; }
}
