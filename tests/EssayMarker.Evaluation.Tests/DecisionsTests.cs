using EssayMarker.Evaluation.Metrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class DecisionsTests
{
    private static readonly (double Score, bool IsRight)[] Items = [(0.9, true), (0.8, false), (0.7, true), (0.6, true), (0.2, false)];

    [Fact]
    public void F1_weighs_what_is_found_against_what_is_there()
    {
        // At .7: found 3, of them right 2, there are 3.
        Decisions.F1(Items, 0.7).ShouldBe(2.0 * 2 / (3 + 3), 1e-12);
    }

    [Fact]
    public void The_best_F1_is_that_of_the_best_threshold()
    {
        // At .6: found 4, right 3 of 3.
        Decisions.BestF1(Items).ShouldBe(6.0 / 7, 1e-12);
    }

    [Fact]
    public void A_slack_lets_the_threshold_rise()
    {
        Decisions.HighestThreshold(Items, 0).ShouldBe(0.6);
        Decisions.HighestThreshold(Items, 0.2).ShouldBe(0.7);
    }
}
