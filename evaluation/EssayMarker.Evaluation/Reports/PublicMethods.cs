using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The methods that are measured on public sets, whose points have neither clauses nor contexts.</summary>
internal static class PublicMethods
{
    /// <summary>The methods' names, in the order of their scores; the last is what the sentence is about.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["TF-IDF", "cosine: the encoder alone", "encoder alone, centred", "EssayMarker", "EssayMarker, about"];

    /// <summary>For each method, the scores of each line and point of a rubric.</summary>
    /// <param name="rubric">The points.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="words">Rarities of words.</param>
    /// <param name="encoder">The encoder.</param>
    /// <param name="model">The classifiers.</param>
    public static IReadOnlyList<IReadOnlyList<double[]>> Score(
        Rubric rubric, IReadOnlyList<string> lines, TfIdf words, SentenceEncoder encoder, MatchingModel model)
    {
        var cosine = new EncoderCosine(encoder, rubric, lines, withStatement: true);
        PointMatch[][] matches =
        [
            .. new SentenceMatcher(rubric, encoder, model).Match([.. lines.Select(line => new MatchInput(line))])
                .Chunk(Math.Max(rubric.Points.Count, 1)),
        ];
        return
        [
            words.Score(rubric, lines),
            cosine.Plain(),
            cosine.Centred(),
            [.. matches.Select(line => line.Select(match => match.Probability).ToArray())],
            [.. matches.Select(line => line.Select(match => match.About).ToArray())],
        ];
    }
}
