using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>A question of a public set.</summary>
/// <param name="Rubric">What an answer should say: points without clauses or actors.</param>
/// <param name="Answers">What people answered.</param>
public sealed record MarkedQuestion(Rubric Rubric, IReadOnlyList<MarkedAnswer> Answers)
{
    /// <summary>A question whose points are the given texts, with the ids P1, P2 and so on.</summary>
    public static MarkedQuestion Of(string question, IEnumerable<string> points, IEnumerable<MarkedAnswer> answers) =>
        new(new Rubric("public", question, [.. points.Select((text, at) => new Point($"P{at + 1}", text))]), [.. answers]);

    /// <summary>A pair of sentences: the first is the point, the second the answer.</summary>
    public static MarkedQuestion Of(string first, MarkedAnswer second) => Of("", [first], [second]);
}
