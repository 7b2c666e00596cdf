namespace EssayMarker.Tests;

/// <summary>A fact about the files in <c>shared/docx-corpus</c>, skipped where they are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereCorpusAttribute : FactAttribute
{
    public FactWhereCorpusAttribute()
    {
        if (Corpus is null) Skip = "shared/docx-corpus is not beside the repository.";
    }

    /// <summary>The folder of the corpus, or <see langword="null"/>.</summary>
    public static string? Corpus { get; } = Find();

    private static string? Find()
    {
        string corpus = Path.Combine(Rubrics.Shipped.Root, "..", "shared", "docx-corpus");
        return Directory.Exists(corpus) ? corpus : null;
    }
}
