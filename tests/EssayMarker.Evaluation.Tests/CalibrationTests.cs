using EssayMarker.Evaluation.Metrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class CalibrationTests
{
    [Fact]
    public void Probabilities_that_come_true_have_no_error()
    {
        (double, bool)[] items = [(0.5, true), (0.5, false), (0.5, true), (0.5, false)];

        Calibration.Error(items, bins: 2).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void The_error_is_the_mean_distance_of_equally_large_bins()
    {
        // Bins {.2, .2} with none right and {.9, .9} with one: (.2 · 2 + .4 · 2) / 4.
        (double, bool)[] items = [(0.9, true), (0.2, false), (0.9, false), (0.2, false)];

        Calibration.Error(items, bins: 2).ShouldBe(0.3, 1e-12);
    }

    [Fact]
    public void Hopeless_pairs_are_left_out()
    {
        (double, bool)[] items = [(0.04, true), (0.5, true), (0.5, false)];

        Calibration.Error(items, bins: 1).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Bins_say_what_was_said_what_came_true_and_of_how_many()
    {
        (double, bool)[] items = [(0.9, true), (0.2, false), (0.7, false), (0.4, true), (0.3, true)];

        // Two bins of five: the two lowest, then three.
        IReadOnlyList<CalibrationBin> bins = Calibration.Bins(items, bins: 2);

        bins.Select(bin => bin.Count).ShouldBe([2, 3]);
        bins.Select(bin => bin.Said).ShouldBe([0.25, 2.0 / 3], 1e-12);
        bins.Select(bin => bin.Was).ShouldBe([0.5, 2.0 / 3], 1e-12);
    }
}
