using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>AUC of true passives over false sentences.</summary>
/// <param name="Method">Whose scores.</param>
/// <param name="OverSwaps">Over swaps of subject and object.</param>
/// <param name="OverPassives">Over false passives.</param>
/// <param name="OverBoth">Over both.</param>
internal sealed record HansFigures(string Method, double OverSwaps, double OverPassives, Estimate OverBoth)
{
    private const string Swap = "ln_subject/object_swap", Passive = "ln_passive";

    public static HansFigures Of(string method, IReadOnlyList<HansScores> pairs, Func<HansScores, double> score)
    {
        return new HansFigures(method, Over(pairs, Swap), Over(pairs, Passive), Bootstrap.Of(pairs, drawn => Over(drawn, Swap, Passive)));

        double Over(IReadOnlyList<HansScores> drawn, params string[] subcases) => Ranking.Auc(
            [.. drawn.Where(item => Hans.Subcases[item.Pair.Subcase]).Select(score)],
            [.. drawn.Where(item => subcases.Contains(item.Pair.Subcase)).Select(score)]);
    }
}
