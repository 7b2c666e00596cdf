using EssayMarker.Evaluation.Fitting;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Without_a_penalty_it_finds_the_log_odds_of_the_data()
    {
        // One right in four where the column is 0, three in four where it is 1: log odds -ln 3 and ln 3.
        double[][] rows = [[0], [0], [0], [0], [1], [1], [1], [1]];
        bool[] labels = [true, false, false, false, true, true, true, false];

        double[] weights = LogisticRegression.Fit(rows, labels, penalty: 0);

        weights[0].ShouldBe(-Math.Log(3), 1e-6);
        weights[1].ShouldBe(2 * Math.Log(3), 1e-6);
    }

    [Fact]
    public void A_penalty_pulls_weights_towards_zero_and_leaves_the_intercept()
    {
        double[][] rows = [[-1], [-1], [1], [1]];
        bool[] labels = [false, false, true, true];

        double[] mild = LogisticRegression.Fit(rows, labels, penalty: 0.1), strong = LogisticRegression.Fit(rows, labels, penalty: 10);

        strong[1].ShouldBeInRange(0.01, mild[1] - 0.5);
        strong[0].ShouldBe(0, 1e-9);
    }
}
