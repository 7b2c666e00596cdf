using System.Text.Json.Serialization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>SemEval-2013 task 7 (Dzikovska et al. 2013): students' answers to questions of science, right, contradictory or otherwise wrong.</summary>
public static class SemEval
{
    /// <param name="folder">The set's folder.</param>
    /// <param name="part">beetle or scientsbank.</param>
    public static IReadOnlyList<MarkedQuestion> Read(string folder, string part) =>
    [
        .. JsonLines.Read<Answer>(Path.Combine(folder, $"{part}.test-unseen-answers.jsonl")).GroupBy(answer => answer.QuestionId)
            .Select(question => MarkedQuestion.Of(
                question.First().Question,
                question.First().References.Select(reference => reference.Text),
                question.Select(answer => new MarkedAnswer(answer.Text)
                {
                    IsRight = answer.Label == "correct",
                    Contradicts = answer.Label == "contradictory",
                }))),
    ];

    internal sealed record Answer(
        string QuestionId, string Question, IReadOnlyList<Reference> References, string Label,
        [property: JsonPropertyName("answer")] string Text);

    internal sealed record Reference(string Text);
}
