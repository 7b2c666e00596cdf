using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Reads the features of every sentence and point.</summary>
internal static class Examples
{
    public static IReadOnlyList<Example> Read(IReadOnlyList<Question> questions, SentenceEncoder encoder) =>
        [.. questions.SelectMany((question, at) => Read(question, at, encoder))];

    private static IEnumerable<Example> Read(Question question, int number, SentenceEncoder encoder)
    {
        var reader = new FeatureReader(question.Rubric, encoder);
        var values = reader.Read([.. question.Sentences.Select(sentence => new MatchInput(sentence.Text, sentence.Context))]);
        for (int sentence = 0; sentence < values.Count; sentence++)
        {
            for (int point = 0; point < values[sentence].Count; point++)
                yield return new Example(number, sentence, question.Rubric.Points[point].Id, values[sentence][point], question.Sentences[sentence]);
        }
    }
}
