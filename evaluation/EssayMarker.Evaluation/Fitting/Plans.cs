using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Which terms each classifier weighs.</summary>
internal static class Plans
{
    // Shares of pairs below the bounds: most pairs are hopeless, so the bounds crowd at the upper end.
    private static readonly double[] Bounds = [0.5, 0.8, 0.9, 0.97];

    private static readonly string[] Bent =
        ["clause", "statement", "overlap", "words of sentence", "words of clause", "evidence part"];

    // What tells a true sentence from a crossed or denied one, not which point it is near: taking them out of the other classifier changed nothing.
    private static readonly string[] Roles =
    [
        "opens with negation", "flat negation", "nearest part negated", "any agreeing", "any crossed", "negation unlike clause", "denial",
        "absolute", "singling", "several parts", "no difference", "joint point", "split point", "report", "rebuttal", "hypothetical", "supposed",
        "facts given away", "words given away", "meaning given away", "denied", "perhaps given away", "perhaps denied",
        "reads as denial", "clause reads as denial", "reads as denial, joint point", "reads as denial, split point", "reads as denial, denied",
    ];

    // Only for the judge, who asks it of what he would tell a student.
    private const string OfJudge = "denied alike";

    // In the points set wrong sentences use the point's words and are short, true ones avoid them and are long: an essay is the other way round.
    // Weighing these would raise the figures here and blame students for plain sentences.
    private static readonly string[] Manner = [.. SimilarityNames, "length", "goes on", "reads as narrative", "reads as judgement", "reads as off the subject", "reads as point"];

    private static IEnumerable<string> SimilarityNames =>
        FeatureReader.Features.Select(feature => feature.Name).TakeWhile(name => name != "evidence");

    /// <summary>What a sentence is about: nearness, which may bend, evidence, actors, reports.</summary>
    public static IReadOnlyList<TermPlan> About(IReadOnlyList<Example> examples) =>
        [
            .. FeatureReader.Features.Select(feature => feature.Name).Except(Roles).Except([OfJudge]).Select(name => new TermPlan(name)),
            .. Bent.SelectMany(name => Bends(name, examples)),
        ];

    /// <summary>What a sentence does instead of making its point: roles, evidence and cues only.</summary>
    public static IReadOnlyList<TermPlan> Instead { get; } =
        [
            .. FeatureReader.Features.Select(feature => feature.Name).Except(Manner).Except([OfJudge]).Select(name => new TermPlan(name)),
            new TermPlan("reads as denial", -2),
            new TermPlan("reads as denial", 0),
        ];

    private static IEnumerable<TermPlan> Bends(string name, IReadOnlyList<Example> examples)
    {
        var plan = new TermPlan(name);
        double[] values = [.. examples.Select(example => plan.Raw(example.Values)).Order()];
        return Bounds.Select(share => Math.Round(values[(int)(share * (values.Length - 1))], 2)).Distinct()
            .Select(bound => plan with { Above = bound });
    }
}
