namespace EssayMarker.Assessing.Calibrating;

/// <summary>A row of a file of marks.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="File">The essay's file name.</param>
/// <param name="Mark">The mark, from 0 to the top.</param>
/// <param name="Marker">Who gave it, by any label, or empty.</param>
/// <param name="IsModerated">Whether it was moderated.</param>
public sealed record GivenMark(int Line, string File, int Mark, string Marker, bool IsModerated);
