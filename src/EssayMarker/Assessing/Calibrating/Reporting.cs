using EssayMarker.Essays;
using MathNet.Numerics.Statistics;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>Compares marks before and after, and looks for what a calibration should not have learned: length, or one marker's leniency.</summary>
internal static class Reporting
{
    /// <summary>From here on the number of words tells nearly all of the marks.</summary>
    private const double MostlyLength = 0.9;

    private const int FewestOfMarker = 3;

    public static CalibrationReport Report(IReadOnlyList<MarkedEssay> essays, int[] calibrated, Calibration calibration)
    {
        MarkAgreement before = MarkAgreement.Of([.. essays.Select(essay => (essay.ProgramMark, essay.HumanMark))]);
        MarkAgreement after = MarkAgreement.Of([.. essays.Zip(calibrated, (essay, mark) => (mark, essay.HumanMark))]);
        MarkAgreement words = MarkAgreement.Of([.. MarksByWords(essays, calibration.TopMark).Zip(essays, (mark, essay) => (mark, essay.HumanMark))]);
        double length = Math.Round(Correlation.Pearson(calibrated.Select(mark => (double)mark), essays.Select(essay => (double)essay.Profile.Words)), 4);
        Leniency[] markers = [.. essays.Zip(calibrated).Where(pair => pair.First.Marker.Length > 0)
            .GroupBy(pair => pair.First.Marker, pair => pair.First.HumanMark - pair.Second, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new Leniency(group.Key, [.. group]))];
        return new CalibrationReport(
            before, after, words, length,
            [.. markers.Select(marker => new MarkerSeverity(marker.Marker, marker.Errors.Length, Bootstrap.Of(marker.Errors, errors => errors.Average())))],
            [.. Warnings(before, after, words, length), .. MarkerWarnings(markers, calibration)]);
    }

    private static IEnumerable<Warning> Warnings(MarkAgreement before, MarkAgreement after, MarkAgreement words, double length)
    {
        if (after.MeanError.Value >= before.MeanError.Value)
            yield return new Warning("On essays it had not seen, the calibration came no nearer to your marks than the program did without it.");
        if (!(after.Kappa.Value > words.Kappa.Value) && double.IsFinite(words.Kappa.Value))
            yield return new Warning("The calibrated marks agree with yours no better than marks told from the number of words alone. Do not rely on this calibration.");
        if (Math.Abs(length) >= MostlyLength)
            yield return new Warning($"The calibrated marks nearly follow the number of words (r = {length.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}). They may reproduce length, not quality.");
    }

    private static IEnumerable<Warning> MarkerWarnings(Leniency[] markers, Calibration calibration)
    {
        if (markers.Length == 0 && calibration.ModeratedMarks == 0)
            yield return new Warning("The marks are unmoderated and name no marker: one person's leniency cannot be told from the department's standard.");
        else if (markers.Length == 1 && calibration.ModeratedMarks == 0)
            yield return new Warning("The marks are unmoderated and one marker's: the calibration may reproduce that person's leniency, not the department's standard.");
        double least = Math.Max(1, calibration.TopMark / 25.0);
        foreach (Leniency marker in markers.Where(marker => marker.Errors.Length >= FewestOfMarker))
        {
            double[] others = [.. markers.Where(other => other != marker).SelectMany(other => other.Errors)];
            if (others.Length < FewestOfMarker) continue;
            double apart = Math.Round(marker.Errors.Average() - others.Average(), 4);
            double error = Math.Sqrt((marker.Errors.Variance() / marker.Errors.Length) + (others.Variance() / others.Length));
            if (Math.Abs(apart) < least || Math.Abs(apart) <= 2 * error) continue;
            yield return new Warning(
                $"Marker {marker.Marker} is {Math.Abs(apart).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} marks more {(apart > 0 ? "generous" : "severe")} than the others: "
                + "the calibration partly reproduces that. Moderate these marks and run calibrate again.");
        }
    }

    /// <summary>Each essay's mark by the straight line through the words and marks of the others.</summary>
    private static IEnumerable<int> MarksByWords(IReadOnlyList<MarkedEssay> essays, int topMark)
    {
        for (int left = 0; left < essays.Count; left++)
        {
            MarkedEssay[] others = [.. essays.Where((_, at) => at != left)];
            double words = others.Average(essay => essay.Profile.Words), mark = others.Average(essay => essay.HumanMark);
            double squares = others.Sum(essay => (essay.Profile.Words - words) * (essay.Profile.Words - words));
            double slope = squares == 0 ? 0 : others.Sum(essay => (essay.Profile.Words - words) * (essay.HumanMark - mark)) / squares;
            double told = Math.Round(mark + (slope * (essays[left].Profile.Words - words)), 4);
            yield return Math.Clamp((int)Math.Round(told, MidpointRounding.AwayFromZero), 0, topMark);
        }
    }

    private sealed record Leniency(string Marker, double[] Errors)
    {
        public Leniency(string marker, IEnumerable<int> errors) : this(marker, [.. errors.Select(error => (double)error)])
        {
        }
    }
}
