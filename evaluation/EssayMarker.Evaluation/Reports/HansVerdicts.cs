using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What was decided of the pairs of one subcase, as shares.</summary>
internal sealed record HansVerdicts(string Subcase, int Pairs, double Supports, double Misattributed, double Contradicted)
{
    public static HansVerdicts Of(string subcase, IReadOnlyCollection<HansScores> pairs)
    {
        double Share(Verdict verdict) => pairs.Average(item => item.Match.Verdict == verdict ? 1.0 : 0);
        return new HansVerdicts(subcase, pairs.Count, Share(Verdict.Supports), Share(Verdict.Misattributed), Share(Verdict.Contradicted));
    }
}
