namespace EssayMarker.Evaluation.Docx;

/// <summary>What became of one file in our own hands, without LibreOffice.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="Program">SHA-256 of the program that read it.</param>
internal sealed record FileResult(string Hash, string Program)
{
    /// <summary>Why it was refused, without the file's name, or <see langword="null"/>.</summary>
    public string? Refusal { get; init; }

    /// <summary>Milliseconds to read it.</summary>
    public double ReadMs { get; init; }

    /// <summary>Milliseconds to annotate it; it is read once more in them.</summary>
    public double WriteMs { get; init; }

    /// <summary>The process's highest memory while it was read and annotated, in MiB.</summary>
    public double PeakMiB { get; init; }

    /// <summary>How many comments it was given.</summary>
    public int Comments { get; init; }

    /// <summary>The key of LibreOffice's reading of the file.</summary>
    public required string Original { get; init; }

    /// <summary>The key of LibreOffice's reading of the annotated file, or <see langword="null"/> where the file cannot be opened.</summary>
    public string? Annotated { get; init; }

    /// <summary>What is wrong with the annotated file, nothing for a good one.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
