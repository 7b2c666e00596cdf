namespace EssayMarker.Docx.Imports;

/// <summary>A place in a list.</summary>
/// <param name="List">Which list, from 0: numbering starts anew in each.</param>
/// <param name="Level">How deep, from 0.</param>
/// <param name="Start">The number that the list starts with, or <see langword="null"/> for bullets.</param>
internal sealed record ListItem(int List, int Level, int? Start);
