namespace EssayMarker.DocxChecks.Words;

/// <summary>A word and what is known of where it comes from.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Origin">Where any of its letters come from.</param>
public readonly record struct Word(string Text, WordOrigin Origin);
