using EssayMarker.Evaluation.Fitting;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How right the supported pairs of a band are.</summary>
internal sealed record BandFigures(Band Band, int Pairs, double Precision)
{
    public static BandFigures Of(Band band, IEnumerable<Judged> judged)
    {
        Judged[] inside = [.. judged.Where(item => item.Judgement.Verdict == Verdict.Supports && item.Judgement.Band == band)];
        return new BandFigures(band, inside.Length, inside.Length > 0 ? inside.Average(item => item.Example.IsGold ? 1.0 : 0) : double.NaN);
    }
}
