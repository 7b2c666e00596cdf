using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data;

/// <summary>A question of the points set.</summary>
/// <param name="Rubric">Its mark scheme.</param>
/// <param name="Sentences">Its labelled sentences.</param>
public sealed record Question(Rubric Rubric, IReadOnlyList<LabelledSentence> Sentences);
