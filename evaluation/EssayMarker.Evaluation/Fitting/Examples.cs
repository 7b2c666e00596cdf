using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Reads the features of every sentence and point.</summary>
internal static class Examples
{
    public static IReadOnlyList<Example> Read(IReadOnlyList<Question> questions, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds) =>
        [.. questions.SelectMany((question, at) => Read(question, at, encoder, kinds))];

    private static IEnumerable<Example> Read(Question question, int number, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        var reader = new FeatureReader(question.Rubric, encoder, kinds);
        var values = reader.Read([.. question.Sentences.Select(sentence => new MatchInput(sentence.Text, sentence.Context))]);
        for (int sentence = 0; sentence < values.Count; sentence++)
        {
            for (int point = 0; point < values[sentence].Count; point++)
                yield return new Example(number, sentence, question.Rubric.Points[point].Id, values[sentence][point], question.Sentences[sentence]);
        }
    }
}
