using System.Globalization;
using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Evaluation.Reports;

namespace EssayMarker.Evaluation.Roles;

/// <summary>Figures of one way to decide roles, held against a reader's.</summary>
/// <param name="examples">The labelled sentences.</param>
/// <param name="decide">For a role, whether each sentence has it.</param>
internal sealed class RoleTable(IReadOnlyList<RoleExample> examples, Func<SentenceRole, bool[]> decide)
{
    private readonly Dictionary<SentenceRole, bool[]> _decided = RoleNames.All.ToDictionary(role => role, decide);

    /// <summary>Precision, recall and F1 of a role.</summary>
    public (double Precision, double Recall, double F1) Of(SentenceRole role)
    {
        int both = Count(role, (decided, gold) => decided && gold), found = Count(role, (decided, _) => decided), right = Count(role, (_, gold) => gold);
        return (Share(both, found), Share(both, right), Share(2 * both, found + right));
    }

    /// <summary>The mean F1 of all roles.</summary>
    public double MacroF1 => RoleNames.All.Average(role => Of(role).F1);

    /// <summary>Share of the sentences of which it is rightly said whether they comment.</summary>
    public double Analytic => Enumerable.Range(0, examples.Count).Average(at => RoleNames.Analytic.Any(role => _decided[role][at]) == examples[at].Gold.Overlaps(RoleNames.Analytic) ? 1.0 : 0);

    /// <summary>A row a role.</summary>
    public string Rows()
    {
        var text = new StringBuilder("| role | sentences | precision | recall | F1 |\n|---|---|---|---|---|\n");
        foreach (SentenceRole role in RoleNames.All)
        {
            (double precision, double recall, double f1) = Of(role);
            text.Append(CultureInfo.InvariantCulture, $"| {RoleNames.Of(role)} | {examples.Count(example => example.Gold.Contains(role))} | {precision.Short()} | {recall.Short()} | {f1.Short()} |\n");
        }

        return text.ToString();
    }

    private int Count(SentenceRole role, Func<bool, bool, bool> holds) => Enumerable.Range(0, examples.Count).Count(at => holds(_decided[role][at], examples[at].Gold.Contains(role)));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
