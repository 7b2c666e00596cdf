namespace EssayMarker.Matching.Features;

/// <summary>A word that carries subject matter, as the encoder sees it where it stands.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="At">Its place among the words of its text.</param>
/// <param name="Vector">Unit length, less what all words of the rubric have in common.</param>
internal readonly record struct WordVector(string Stem, int At, float[] Vector);
