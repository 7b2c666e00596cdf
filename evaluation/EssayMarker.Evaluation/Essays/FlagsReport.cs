using System.Globalization;
using System.Text;

namespace EssayMarker.Evaluation.Essays;

/// <summary>Says in Markdown which sentences were blamed, and how often wrongly.</summary>
internal static class FlagsReport
{
    private const int Shown = 110;

    public static string Write(IReadOnlyList<(string Set, IReadOnlyList<PlantedFlags> Essays)> sets)
    {
        if (sets.Count == 0) return "";
        var text = new StringBuilder("\n## Flags\n\n");
        text.Append("Sentences with a verdict of misattributed or contradicted. In a set some essays have crossed facts planted; every other flag is a false alarm.\n\n");
        text.Append("| set | essays | planted sentences found | false alarms | an essay |\n|---|---|---|---|---|\n");
        foreach ((string set, IReadOnlyList<PlantedFlags> essays) in sets)
        {
            int planted = essays.Sum(essay => essay.Planted.Count), alarms = essays.Sum(essay => essay.FalseAlarms.Count());
            text.Append(CultureInfo.InvariantCulture,
                $"| {set} | {essays.Count} | {essays.Sum(essay => essay.Found)} of {planted} | {alarms} | {(double)alarms / essays.Count:0.00} |\n");
        }

        foreach ((string set, IReadOnlyList<PlantedFlags> essays) in sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nFalse alarms in {set}:\n\n");
            foreach (PlantedFlags essay in essays)
            {
                foreach (Flag flag in essay.FalseAlarms) text.Append(CultureInfo.InvariantCulture, $"- {essay.Name}: {flag.Verdicts}: {Short(flag.Sentence)}\n");
            }
        }

        return text.ToString();
    }

    private static string Short(string sentence) => sentence.Length <= Shown ? sentence : sentence[..Shown] + "…";
}
