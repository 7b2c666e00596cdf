using EssayMarker.Evaluation.Metrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_two_questions_is_that_of_their_four_draws()
    {
        // Means of draws of two out of {0, 1}: 0, 1/2, 1/2, 1; a quarter each, so that both tails reach the ends.
        Bootstrap.Mean([0, 1]).ShouldBe(new Estimate(0.5, 0, 1));
    }

    [Fact]
    public void The_interval_of_a_share_is_near_to_what_the_normal_curve_says()
    {
        // 200 of 400: half, give or take 1.96 · sqrt(.25 / 400) = .049.
        Estimate share = Bootstrap.Mean(Enumerable.Range(0, 400).Select(at => at % 2.0));

        share.Value.ShouldBe(0.5, 1e-12);
        share.Low.ShouldBe(0.451, 0.008);
        share.High.ShouldBe(0.549, 0.008);
    }

    [Fact]
    public void Questions_without_a_figure_are_left_out()
    {
        Bootstrap.Mean([0.4, double.NaN, 0.4]).ShouldBe(new Estimate(0.4, 0.4, 0.4));
    }

    [Fact]
    public void One_question_has_no_interval()
    {
        Estimate alone = Bootstrap.Mean([0.7]);

        alone.Value.ShouldBe(0.7);
        alone.Low.ShouldBe(double.NaN);
    }
}
