using EssayMarker.Assessing.Strands;

namespace EssayMarker.Assessing;

/// <summary>An essay in named numbers: where it lies in each strand and what that rests on. What a department's calibration and the evaluation learn from; it holds no text.</summary>
/// <param name="Values">The numbers in the order of <see cref="Names"/>, rounded to 4 decimals.</param>
/// <param name="Words">Words of the main text that can earn anything: to see how much of a mark is length.</param>
public sealed record StrandProfile(IReadOnlyList<double> Values, int Words)
{
    // The order is a contract: a calibration file keeps the names that it was fitted to.
    private static readonly (string Name, Func<EssayJudgement, double> Read)[] Features =
    [
        ("focus", judgement => judgement.Positions.Focus),
        ("support", judgement => judgement.Positions.Support),
        ("analysis", judgement => judgement.Positions.Analysis),
        ("judgement", judgement => judgement.Positions.Judgement),
        ("organisation", judgement => judgement.Positions.Organisation),
        ("best-fit", judgement => judgement.Fit.Position),
        ("specific-evidence", judgement => judgement.Measures.Specifics),
        ("supported-arguments", judgement => judgement.Measures.SupportedArguments),
        ("both-sides", judgement => judgement.Measures.BothSides),
        ("comment", judgement => judgement.Measures.AnalyticShare),
        ("comment-throughout", judgement => judgement.Measures.CommentThroughout),
        ("comparison", judgement => judgement.Measures.Comparisons),
        ("thesis", judgement => judgement.Measures.Thesis),
        ("conclusion", judgement => judgement.Measures.Conclusion),
        ("weighing", judgement => judgement.Measures.Weighing),
        ("other-views", judgement => judgement.Measures.OtherViews),
        ("views-tested", judgement => judgement.Measures.Evaluation),
        ("to-the-point", judgement => judgement.Measures.ToThePoint),
        ("errors", judgement => judgement.Measures.Errors),
    ];

    /// <summary>The names of the numbers. Strands and best fit: positions from 0.5, the bottom of the lowest of five levels, to 5.5; shares from 0 to 1; the rest counts of 0 or more.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features.Select(feature => feature.Name)];

    /// <summary>The number of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double this[string name] => Array.FindIndex(Features, feature => feature.Name == name) is var index and >= 0
        ? Values[index]
        : throw new KeyNotFoundException($"A profile has no number '{name}'.");

    internal static StrandProfile Of(EssayJudgement judgement) =>
        new([.. Features.Select(feature => Math.Round(feature.Read(judgement), 4))], judgement.Measures.Words);
}
