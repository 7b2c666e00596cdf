using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Which terms each classifier weighs.</summary>
internal static class Plans
{
    // Shares of pairs below the bounds: most pairs are hopeless, so the bounds crowd at the upper end.
    private static readonly double[] Bounds = [0.5, 0.8, 0.9, 0.97];

    private static readonly string[] Bent =
    [
        "clause", "statement", "clause plain", "masked", "evidence near", "clause margin", "clause above mean", "statement margin",
        "overlap", "overlap margin", "evidence part", "agreeing", "crossed", "evidence near margin", "masked margin",
    ];

    /// <summary>Every feature as it is.</summary>
    public static IReadOnlyList<TermPlan> Straight { get; } = [.. FeatureReader.Features.Select(feature => new TermPlan(feature.Name))];

    /// <summary>Every feature, and similarities above some bounds as well, so that their effect may bend.</summary>
    public static IReadOnlyList<TermPlan> WithBends(IReadOnlyList<Example> examples) => [.. Straight, .. Bent.SelectMany(name => Bends(name, examples))];

    private static IEnumerable<TermPlan> Bends(string name, IReadOnlyList<Example> examples)
    {
        var plan = new TermPlan(name);
        double[] values = [.. examples.Select(example => plan.Raw(example.Values)).Order()];
        return Bounds.Select(share => Math.Round(values[(int)(share * (values.Length - 1))], 2)).Distinct().Select(bound => plan with { Above = bound });
    }
}
