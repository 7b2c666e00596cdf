using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>A pair of HANS.</summary>
/// <param name="Subcase">Which trap it is.</param>
/// <param name="Rubric">One point: the first sentence, true of its agent.</param>
/// <param name="Sentence">The second sentence.</param>
public sealed record HansPair(string Subcase, Rubric Rubric, string Sentence);
