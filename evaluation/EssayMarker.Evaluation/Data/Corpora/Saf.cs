using System.Text.Json.Serialization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Short Answer Feedback (Filighera et al. 2022): long answers on computer networks with a score from 0 to 1.</summary>
public static class Saf
{
    /// <param name="folder">The set's folder.</param>
    /// <param name="part">unseen_answers or unseen_questions.</param>
    public static IReadOnlyList<MarkedQuestion> Read(string folder, string part) =>
    [
        .. JsonLines.Read<Answer>(Path.Combine(folder, $"english.{part}.jsonl")).GroupBy(answer => answer.QuestionId)
            .Select(question => MarkedQuestion.Of(
                question.First().Question,
                question.SelectMany(answer => answer.References).Distinct(StringComparer.Ordinal),
                question.Select(answer => new MarkedAnswer(answer.Text) { Grade = answer.Score, IsRight = answer.Label == "Correct" }))),
    ];

    internal sealed record Answer(
        string QuestionId, string Question, IReadOnlyList<string> References, double Score, string Label,
        [property: JsonPropertyName("answer")] string Text);
}
