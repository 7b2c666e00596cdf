namespace EssayMarker.Docx.Imports;

/// <summary>What is said of things that were left out.</summary>
internal static class ImportWarnings
{
    public const string Picture = "A picture, chart or diagram was left out: words in it were not read.";

    public const string Equation = "An equation was left out: it was not read.";

    public const string Embedded = "An equation, chart or other embedded object was left out: it was not read.";

    public const string Hidden = "Hidden text was left out.";

    public const string Inserted = "A document inserted into this one was left out: copy its text into the essay.";

    public const string TrackedChanges = "The document holds tracked changes: insertions were read as if accepted, deletions were left out.";
}
