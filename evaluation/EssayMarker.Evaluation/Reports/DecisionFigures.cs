using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How good the shipped decisions are; over all pairs of a set unless said.</summary>
/// <param name="F1">Of credit at the shipped threshold, mean over questions.</param>
/// <param name="CalibrationError">Ten bins of equal mass over pairs with probability of .05 and more.</param>
/// <param name="Flags">Wrong ones told from true ones.</param>
/// <param name="Verdict">AUC of true matches over swapped and negated ones by probability given that the sentence is about the point; mean over questions.</param>
/// <param name="Bands">For each band the number of supported pairs and the share that is right.</param>
/// <param name="Kinds">For each kind of sentence what was decided.</param>
internal sealed record DecisionFigures(
    double F1, double CalibrationError, Flags Flags, double Verdict, IReadOnlyList<BandFigures> Bands, IReadOnlyList<KindFigures> Kinds)
{
    public static DecisionFigures Of(IReadOnlyCollection<Judged> judged, double threshold)
    {
        Judged[] scored = [.. judged.Where(item => !item.Example.IsOptional)];
        return new DecisionFigures(
            Figures.MeanOf(scored, pairs => Decisions.F1([.. pairs.Select(item => (item.Judgement.Probability, item.Example.IsGold))], threshold)),
            Calibration.Error(scored.Select(item => (item.Judgement.Probability, item.Example.IsGold))),
            Flags.Of(scored),
            Figures.MeanOf(scored, pairs => Ranking.Auc([.. pairs.Where(item => item.Example.IsGold).Select(GivenAbout)], [.. pairs.Where(item => item.Example.IsWrong).Select(GivenAbout)])),
            [.. Enum.GetValues<Band>().OrderDescending().Select(band => BandFigures.Of(band, scored))],
            [.. scored.GroupBy(item => item.Example.Source.Kind).Select(group => KindFigures.Of(group.Key, [.. group]))]);
    }

    private static double GivenAbout(Judged item) => item.Judgement.Probability / Math.Max(item.Judgement.About, 0.0001);
}
