namespace EssayMarker.Matching.Language;

/// <summary>One word of a text.</summary>
/// <param name="Text">Lower-case, without accents and possessive ending.</param>
/// <param name="Stem">What it shares with its inflected forms.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units, the possessive ending included.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="IsPossessive">Whether it has a possessive ending.</param>
/// <param name="Before">The strongest mark between it and the word before.</param>
internal readonly record struct Word(string Text, string Stem, int Start, int Length, bool IsCapital, bool IsPossessive, Pause Before);
