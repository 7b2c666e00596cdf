namespace EssayMarker.DocxChecks.Words;

/// <summary>Why two readers of a document may differ.</summary>
public static class DifferenceClass
{
    /// <summary>They do not differ.</summary>
    public const string Same = "same";

    /// <summary>No rule explains it.</summary>
    public const string Unexplained = "unexplained";

    internal const string Field = "field";
    internal const string Control = "content control";
    internal const string Frame = "frame";

    /// <summary>Each class that a rule gives, with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        [Field] = "LibreOffice reckons the field anew when it opens the document (dates, page numbers, file names, properties); we read the result that was saved, as Word shows it.",
        [Control] = "LibreOffice fills the content control from the document's data or its list of choices; we read what was saved in it.",
        [Frame] = "LibreOffice makes a text box of a framed paragraph or a floating table; for Word and for us it is part of the main text.",
    };
}
