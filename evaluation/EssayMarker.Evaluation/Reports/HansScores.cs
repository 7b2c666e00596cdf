using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>A pair of HANS with what each method says of it.</summary>
internal sealed record HansScores(HansPair Pair, double Words, double Cosine, PointMatch Match)
{
    public static HansScores Of(HansPair pair, TfIdf words, SentenceEncoder encoder, MatchingModel model) => new(
        pair,
        words.Score(pair.Rubric, [pair.Sentence])[0][0],
        new EncoderCosine(encoder, pair.Rubric, [pair.Sentence], withStatement: true).Plain()[0][0],
        new SentenceMatcher(pair.Rubric, encoder, model).Match([new MatchInput(pair.Sentence)])[0]);
}
