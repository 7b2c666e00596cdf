namespace EssayMarker.Matching;

/// <summary>Evidence of a point that a sentence names.</summary>
/// <param name="Text">As the rubric writes it.</param>
/// <param name="Owners">Ids of the actors whose it is; empty where it is nobody's.</param>
/// <param name="SaidOf">Ids of those of whom the sentence says it; empty where that is not known.</param>
/// <param name="Start">Offset of the first UTF-16 unit of the words that name it.</param>
/// <param name="Length">Length of these words in UTF-16 units; where only parts of the name stand there, that of the first.</param>
public sealed record NamedEvidence(string Text, IReadOnlyList<string> Owners, IReadOnlyList<string> SaidOf, int Start, int Length);
