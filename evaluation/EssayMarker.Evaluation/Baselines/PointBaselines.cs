using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;

namespace EssayMarker.Evaluation.Baselines;

/// <summary>What EssayMarker is compared with on the points set.</summary>
internal static class PointBaselines
{
    /// <summary>The methods' names, in the order of their scores.</summary>
    public static IReadOnlyList<string> Names { get; } = ["TF-IDF", "cosine", "encoder alone", "encoder alone, centred"];

    /// <summary>For each method, the scores of each sentence and point of a question.</summary>
    public static IReadOnlyList<IReadOnlyList<double[]>> Score(Question question, SentenceEncoder encoder)
    {
        string[] alone = [.. question.Sentences.Select(sentence => sentence.Text)];
        string[] inContext = [.. question.Sentences.Select(sentence => $"{sentence.Context} {sentence.Text}".TrimStart())];
        var clauses = new EncoderCosine(encoder, question.Rubric, alone, withStatement: false);
        var everything = new EncoderCosine(encoder, question.Rubric, inContext, withStatement: true);
        return [TfIdf.Among(question.Rubric, alone).Score(question.Rubric, alone), clauses.Plain(), everything.Plain(), everything.Centred()];
    }
}
