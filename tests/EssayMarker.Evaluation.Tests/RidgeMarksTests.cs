using EssayMarker.Evaluation.Marks;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class RidgeMarksTests
{
    [Fact]
    public void Marks_that_follow_from_the_numbers_are_learnt()
    {
        (double[][] rows, double[] marks) = Made(120);

        Func<double[], double> predict = RidgeMarks.Learn(rows, marks, 0, 25);

        (double[][] others, double[] expected) = Made(40, from: 120);
        others.Select((row, at) => Math.Abs(predict(row) - expected[at])).Average().ShouldBeLessThan(0.7);
    }

    [Fact]
    public void A_strong_penalty_leaves_the_mean()
    {
        (double[][] rows, double[] marks) = Made(60);

        RidgeMarks.Fit(rows, marks, 1e9).Predict(rows[0]).ShouldBe(marks.Average(), 0.01);
    }

    [Fact]
    public void A_predicted_mark_stays_in_its_range()
    {
        (double[][] rows, double[] marks) = Made(60);

        Func<double[], double> predict = RidgeMarks.Learn(rows, marks, 0, 25);

        predict([1000, -1000]).ShouldBeInRange(0, 25);
        RidgeMarks.Rounded(26.4, 0, 25).ShouldBe(25);
        RidgeMarks.Rounded(2.5, 0, 25).ShouldBe(3);
    }

    [Fact]
    public void Components_keep_the_direction_in_which_vectors_differ()
    {
        float[][] vectors = [.. Enumerable.Range(0, 50).Select(at => new[] { at, 0.01f * (at % 3), 0.5f })];

        IReadOnlyList<double[]> places = Components.Of(vectors, 1);

        Math.Abs(places[^1][0] - places[0][0]).ShouldBe(49, 0.1);
    }

    /// <summary>Marks that are 12 + 3 a - 2 b and a little that follows from neither.</summary>
    private static (double[][] Rows, double[] Marks) Made(int count, int from = 0)
    {
        double[][] rows = [.. Enumerable.Range(from, count).Select(at => new[] { Math.Sin(at * 1.7), Math.Cos(at * 2.3) })];
        return (rows, [.. rows.Select((row, at) => 12 + (3 * row[0]) - (2 * row[1]) + (0.3 * Math.Sin(at * 11.0)))]);
    }
}
