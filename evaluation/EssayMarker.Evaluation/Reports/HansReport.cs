using System.Globalization;
using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>Who did what to whom: true paraphrases told from swaps of subject and object.</summary>
/// <param name="Set">What was measured.</param>
/// <param name="Methods">What each method's scores are worth.</param>
/// <param name="Verdicts">What was decided of each subcase.</param>
internal sealed record HansReport(string Set, IReadOnlyList<HansFigures> Methods, IReadOnlyList<HansVerdicts> Verdicts) : ISection
{
    public static HansReport Of(string set, IReadOnlyList<HansPair> pairs, SentenceEncoder encoder, MatchingModel model)
    {
        var words = new TfIdf(pairs.SelectMany(pair => new[] { pair.Rubric.Points[0].Statement, pair.Sentence }));
        HansScores[] scores = [.. pairs.AsParallel().AsOrdered().Select(pair => HansScores.Of(pair, words, encoder, model))];
        return new HansReport(
            set,
            [
                HansFigures.Of("word overlap (TF-IDF)", scores, item => item.Words),
                HansFigures.Of("encoder alone", scores, item => item.Cosine),
                HansFigures.Of("EssayMarker, probability", scores, item => item.Match.Probability),
                HansFigures.Of("EssayMarker, verdict alone", scores, item => item.Match.Probability / Math.Max(item.Match.About, 0.0001)),
            ],
            [.. scores.GroupBy(item => item.Pair.Subcase).Select(group => HansVerdicts.Of(group.Key, [.. group]))]);
    }

    public void WriteTo(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {Set}\n\n");
        text.Append("The first sentence is a point with one clause, true of its agent; both nouns are actors; the second sentence is judged. AUC of the true\n");
        text.Append("passives (le_passive) over swaps of subject and object, over false passives, and over both. The encoder was trained on some of these\n");
        text.Append("pairs; for the classifiers see the training data above.\n");
        text.Heading("method", "over swaps", "over false passives", "over both", "95 % interval");
        foreach (HansFigures method in Methods)
            text.Row(method.Method, method.OverSwaps.Short(), method.OverPassives.Short(), method.OverBoth.Short(), method.OverBoth.Interval());
        text.Heading("subcase", "pairs", "supports", "misattributed", "contradicted");
        foreach (HansVerdicts subcase in Verdicts)
        {
            double[] shares = [subcase.Supports, subcase.Misattributed, subcase.Contradicted];
            text.Row([subcase.Subcase, subcase.Pairs.ToString(CultureInfo.InvariantCulture), .. shares.Select(Cells.Short)]);
        }
    }
}
