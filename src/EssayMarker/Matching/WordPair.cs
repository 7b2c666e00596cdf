namespace EssayMarker.Matching;

/// <summary>A word of the sentence beside the word of the rubric that it comes nearest to in meaning: "drove" beside "expelled".</summary>
/// <param name="Word">The word as the sentence has it.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the sentence.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Meets">The word as the rubric has it.</param>
/// <param name="IsEvidence">Whether that word stands in a piece of evidence; otherwise in the nearest clause, or the statement of a point without clauses.</param>
/// <param name="Cosine">Cosine of both words where they stand, less what all words of the rubric have in common; 0 to 1, 4 decimals.</param>
/// <param name="Weight">How much the rubric's word tells about which point is meant, 0 to 1, 4 decimals.</param>
public sealed record WordPair(string Word, int Start, int Length, string Meets, bool IsEvidence, double Cosine, double Weight);
