namespace EssayMarker.Docx.Imports;

/// <summary>How words are set.</summary>
internal readonly record struct RunFormat(bool IsBold = false, bool IsItalic = false, bool IsUnderlined = false, bool IsHidden = false);
