using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How good the shipped decisions are; over all pairs of a set unless said.</summary>
/// <param name="F1">Of credit at the shipped threshold, mean over questions.</param>
/// <param name="Verdict">AUC of true matches over swapped and negated ones by probability given that the sentence is about the point; mean over questions.</param>
/// <param name="Flagged">Share of wrong pairs that are flagged.</param>
/// <param name="FalseAlarms">Share of true matches that are flagged.</param>
/// <param name="FlagPrecision">Share of flagged pairs that are wrong ones.</param>
/// <param name="CalibrationError">Ten bins of equal mass over pairs with probability of .05 and more.</param>
/// <param name="TopCalibrationError">The same over each sentence's highest pair, whatever its probability.</param>
/// <param name="Bins">The bins of the first.</param>
/// <param name="TopBins">The bins of the second.</param>
/// <param name="Bands">For each band the number of supported pairs and the share that is right.</param>
/// <param name="Kinds">For each kind of sentence what was decided.</param>
internal sealed record DecisionFigures(
    Estimate F1, Estimate Verdict, Estimate Flagged, Estimate FalseAlarms, Estimate FlagPrecision,
    Estimate CalibrationError, Estimate TopCalibrationError,
    IReadOnlyList<CalibrationBin> Bins, IReadOnlyList<CalibrationBin> TopBins,
    IReadOnlyList<BandFigures> Bands, IReadOnlyList<KindFigures> Kinds)
{
    /// <param name="judged">All pairs; optional ones are left out.</param>
    /// <param name="threshold">The shipped threshold of support.</param>
    public static DecisionFigures Of(IReadOnlyCollection<Judged> judged, double threshold)
    {
        Judged[] scored = [.. judged.Where(item => !item.Example.IsOptional)];
        Judged[][] questions = [.. scored.GroupBy(item => item.Example.Question).Select(question => question.ToArray())];
        Estimate Flag(Func<Flags, double> figure) => Bootstrap.Of(questions, drawn => figure(Flags.Of(drawn.SelectMany(pairs => pairs))));
        Estimate Calibrated(Func<Judged[], IEnumerable<(double, bool)>> pairs, double lowest)
        {
            (double, bool)[][] said = [.. questions.Select(question => pairs(question).ToArray())];
            return Bootstrap.Of(said, drawn => Calibration.Error(drawn.SelectMany(all => all), lowest));
        }

        return new DecisionFigures(
            Bootstrap.Mean(questions.Select(pairs => Decisions.F1([.. Said(pairs)], threshold))),
            Bootstrap.Mean(questions.Select(pairs => Ranking.Auc(
                [.. pairs.Where(item => item.Example.IsGold).Select(GivenAbout)],
                [.. pairs.Where(item => item.Example.IsWrong).Select(GivenAbout)]))),
            Flag(flags => flags.Recall), Flag(flags => flags.FalseAlarms), Flag(flags => flags.Precision),
            Calibrated(Said, Calibration.Lowest), Calibrated(TopSaid, 0),
            Calibration.Bins(Said(scored)), Calibration.Bins(questions.SelectMany(TopSaid), 0),
            [.. Enum.GetValues<Band>().OrderDescending().Select(band => BandFigures.Of(band, scored))],
            [.. scored.GroupBy(item => item.Example.Source.Kind).Select(group => KindFigures.Of(group.Key, [.. group]))]);
    }

    private static IEnumerable<(double, bool)> Said(IEnumerable<Judged> pairs) =>
        pairs.Select(item => (item.Judgement.Probability, item.Example.IsGold));

    /// <summary>Each sentence's highest pair of a question.</summary>
    private static IEnumerable<(double, bool)> TopSaid(IEnumerable<Judged> question) =>
        Said(question.GroupBy(item => item.Example.Sentence).Select(sentence => sentence.MaxBy(item => item.Judgement.Probability)!));

    private static double GivenAbout(Judged item) => item.Judgement.Probability / Math.Max(item.Judgement.About, 0.0001);
}
