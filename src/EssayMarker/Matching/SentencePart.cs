namespace EssayMarker.Matching;

/// <summary>A part of a sentence that says one thing of one subject.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the sentence.</param>
/// <param name="Length">Length in UTF-16 units, to the end of its last word.</param>
/// <param name="Actors">Ids of those it speaks of, other people's included; empty where nobody is known.</param>
/// <param name="How">How they were found.</param>
/// <param name="IsSure">Whether that is certain enough to blame somebody by.</param>
public sealed record SentencePart(int Start, int Length, IReadOnlyList<string> Actors, Resolution How, bool IsSure);
