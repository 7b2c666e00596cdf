using System.Globalization;
using System.Text;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>Says in Markdown what was tried, how often the bound was kept and where it was not.</summary>
internal static class ResistanceReport
{
    public static string Write(IReadOnlyList<Trial> trials)
    {
        var text = new StringBuilder();
        text.Append("# Resistance and fairness: figures\n\nWritten by `evaluation -- resistance`. Texts made from development essays, or written for this (`evaluation/data/adversarial`), and what they may earn.\n")
            .Append("No level counts as 0 marks. What the program says of a text stands after its mark.\n\n")
            .Append("| what | may earn | texts | kept | mean move | furthest |\n|---|---|---|---|---|---|\n");
        foreach (IGrouping<string, Trial> kind in trials.GroupBy(trial => trial.What, StringComparer.Ordinal))
        {
            Trial[] all = [.. kind];
            int furthest = all.MaxBy(trial => Math.Abs(trial.Moved))!.Moved;
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {Said(all[0].Bound)} | {all.Length} | {all.Count(trial => trial.IsKept)} | {all.Average(trial => trial.Moved):+0.0;-0.0;0.0} | {furthest:+0;-0;0} |\n");
        }

        text.Append("\n## Not kept\n\n");
        foreach (IGrouping<string, Trial> kind in trials.Where(trial => !trial.IsKept).GroupBy(trial => trial.What, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind.Key}:\n\n{string.Concat(kind.Select(trial => $"- {trial.Outcome}\n"))}\n");
        }

        text.Append("## Texts written for this\n\n");
        foreach (Trial trial in trials.Where(trial => ReferenceEquals(trial.Original, trial.Made))) text.Append(CultureInfo.InvariantCulture, $"- {trial.What}, {trial.Outcome}\n");
        return text.ToString();
    }

    private static string Said(Bound bound) => bound switch
    {
        Bound.SameLevel => "the same level",
        Bound.Level2AtMost => "level 2 at most",
        Bound.OneLevelDown => "a level less",
        Bound.LowLevel3AtMost => "low level 3 at most",
        Bound.WithinOneMark => "a mark more or less",
        _ => "no mark less",
    };
}
