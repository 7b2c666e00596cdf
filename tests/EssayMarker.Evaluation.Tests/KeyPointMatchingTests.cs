using EssayMarker.Evaluation.Metrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class KeyPointMatchingTests
{
    // Of seven arguments the best three are kept: right, undecided, wrong. The right one below them is not looked at.
    private static readonly (double Score, bool? Matches)[] Arguments =
        [(0.2, true), (0.9, true), (0.8, null), (0.7, false), (0.4, false), (0.3, null), (0.1, true)];

    [Fact]
    public void Strict_counts_undecided_pairs_as_wrong()
    {
        KeyPointMatching.AveragePrecision(Arguments, undecided: false).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Relaxed_counts_undecided_pairs_as_right()
    {
        (double, bool?)[] wrongFirst = [(0.9, false), (0.8, null), (0.7, true), (0.1, true), (0.1, true), (0.1, true)];

        // Right at ranks 2 and 3 of the three kept: (1/2 + 2/3) / 2; strictly only at rank 3.
        KeyPointMatching.AveragePrecision(wrongFirst, undecided: true).ShouldBe(((1.0 / 2) + (2.0 / 3)) / 2, 1e-12);
        KeyPointMatching.AveragePrecision(wrongFirst, undecided: false).ShouldBe(1.0 / 3, 1e-12);
    }

    [Fact]
    public void Only_the_better_half_is_kept_rounded_down()
    {
        KeyPointMatching.AveragePrecision([(0.9, false), (0.8, true), (0.7, true)], undecided: false).ShouldBe(0);
    }
}
