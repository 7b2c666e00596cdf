using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data;

/// <summary>Statements and clauses of a rubric as a student might write them: true, short and in the scheme's words.</summary>
/// <remarks>
/// In the points set only wrong sentences are so; a classifier that never saw true ones would blame every student who writes plainly.
/// </remarks>
internal static class PlainSentences
{
    public static IEnumerable<LabelledSentence> Of(Rubric rubric) =>
        from point in rubric.Points
        from text in point.Clauses.Select(clause => clause.Text).Append(point.Statement)
        select new LabelledSentence(text, "", [point.Id], [], [], Kinds.Paraphrase);
}
