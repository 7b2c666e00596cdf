using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EssayMarker.Browser;

/// <summary>
/// The accessibility rules of WCAG 2.2, levels A and AA, as far as axe-core can tell; contrast, which it often cannot tell,
/// also from computed colours.
/// </summary>
public static class Axe
{
    private static readonly string Contrast = EmbeddedText.Read("contrast.js");

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new RuleOptions { Enabled = true } },
    };

    /// <summary>A line for every element that breaks a rule, and for every one that axe could not decide about and <c>settled.yaml</c> does not settle.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        AxeResult result = await page.RunAxe(Options);
        return
        [
            .. result.Violations.SelectMany(rule => rule.Nodes.Select(node => Line("breaks", rule, node))),
            .. result.Incomplete.SelectMany(rule => rule.Nodes
                .Where(node => !SettledFinding.All.Any(settled => settled.Covers(rule.Id, Selector(node))))
                .Select(node => Line("undecided", rule, node))),
            .. await page.EvaluateAsync<string[]>(Contrast),
        ];
    }

    private static string Selector(AxeResultNode node) => node.Target.ToString();

    private static string Line(string outcome, AxeResultItem rule, AxeResultNode node)
    {
        IEnumerable<string> reasons = node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message);
        return string.Create(CultureInfo.InvariantCulture, $"{outcome} {rule.Id} at {Selector(node)}: {string.Join("; ", reasons)}");
    }
}
