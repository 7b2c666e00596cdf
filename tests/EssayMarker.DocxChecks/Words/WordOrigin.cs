namespace EssayMarker.DocxChecks.Words;

/// <summary>Where letters come from, as far as two readers may rightly differ there.</summary>
[Flags]
public enum WordOrigin
{
    /// <summary>Typed text.</summary>
    Typed = 0,

    /// <summary>The result of a field that a program reckons anew when it opens the document, such as a date or a page number.</summary>
    Field = 1,

    /// <summary>A content control that may show what stands in another part of the document.</summary>
    Control = 2,

    /// <summary>A paragraph with a place of its own (<c>w:framePr</c>) or a floating table (<c>w:tblpPr</c>).</summary>
    Frame = 4,
}
