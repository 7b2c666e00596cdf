using EssayMarker.Evaluation.Metrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class RankingTests
{
    [Fact]
    public void Average_precision_is_the_mean_of_the_precisions_at_the_right_ones()
    {
        // Right at ranks 1 and 3: (1/1 + 2/3) / 2.
        Ranking.AveragePrecision([(0.9, true), (0.8, false), (0.7, true), (0.1, false)]).ShouldBe((1 + (2.0 / 3)) / 2, 1e-12);
    }

    [Fact]
    public void Equal_scores_count_as_one_step_whatever_their_order()
    {
        Ranking.AveragePrecision([(0.5, true), (0.5, false)]).ShouldBe(0.5, 1e-12);
        Ranking.AveragePrecision([(0.5, false), (0.5, true)]).ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Average_precision_counts_each_question_by_its_own_right_ones()
    {
        Ranking.AveragePrecision([(0.9, false), (0.2, false)]).ShouldBe(0);
        Ranking.AveragePrecision([(0.9, false), (0.2, true)]).ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Auc_is_the_share_of_pairs_in_the_right_order_with_ties_at_half()
    {
        // 0.9 beats both, 0.4 beats one and ties none, 0.5 ties one and beats one: (2 + 1 + 1.5) / 6.
        Ranking.Auc([0.9, 0.4, 0.5], [0.5, 0.1]).ShouldBe(4.5 / 6, 1e-12);
    }
}
