namespace EssayMarker.Docx.Names;

/// <summary>A stretch of a text that names the student or gives a number of the student's.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">Just past its last.</param>
internal readonly record struct NameSpan(int Start, int End);
