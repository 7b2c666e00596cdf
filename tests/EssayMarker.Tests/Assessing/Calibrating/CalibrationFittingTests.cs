using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Calibrating;

public sealed class CalibrationFittingTests
{
    [Theory]
    [InlineData(-3)]
    [InlineData(2)]
    public void A_known_severity_is_recovered_and_the_marks_agree_better(int severity)
    {
        FittedCalibration fitted = Fit(Department.Mark(Department.Essays(100), _ => severity, noise: 2));

        fitted.Calibration.Correction.Shift.ShouldBe(severity, 0.5);
        fitted.Report.Before.Severity.Value.ShouldBe(severity, 0.5);
        fitted.Report.After.Severity.Value.ShouldBe(0, 0.5);
        fitted.Report.After.MeanError.Value.ShouldBeLessThan(fitted.Report.Before.MeanError.Value);
        fitted.Report.After.Kappa.Value.ShouldBeGreaterThan(fitted.Report.Before.Kappa.Value);
    }

    [Fact]
    public void Known_weights_are_recovered_and_hold_for_essays_that_were_not_seen()
    {
        static double Moved(StrandProfile profile) => 2 * (profile["analysis"] - profile["support"]);
        FittedCalibration fitted = Fit(Department.Mark(Department.Essays(150), Moved, noise: 1));
        Correction correction = fitted.Calibration.Correction;

        Slope("analysis").ShouldBe(2, 0.4);
        Slope("support").ShouldBe(-2, 0.4);
        Slope("focus").ShouldBe(0, 0.4);
        Department.Essays(50, seed: 9).Average(essay => Math.Abs(correction.Of(essay.Profile) - Moved(essay.Profile))).ShouldBeLessThan(0.6);
        fitted.Report.After.WithinTwo.Low.ShouldBeGreaterThan(fitted.Report.Before.WithinTwo.High);

        double Slope(string feature) => correction.Weights.Single(weight => weight.Feature == feature) is var found ? found.Weight / found.Deviation : 0;
    }

    [Fact]
    public void Where_the_strands_say_nothing_more_the_programs_own_mark_all_but_stands()
    {
        IReadOnlyList<(StrandProfile Profile, int ProgramMark)> essays = Department.Essays(60);

        Correction correction = Fit(Department.Mark(essays, _ => 0, noise: 4)).Calibration.Correction;

        essays.Average(essay => Math.Abs(correction.Of(essay.Profile))).ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Weights_are_learned_from_25_moderated_marks_on(int marks, bool isProvisional)
    {
        static double Moved(StrandProfile profile) => 3 * (profile["analysis"] - profile["support"]);

        Calibration calibration = Fit(Department.Mark(Department.Essays(marks), Moved)).Calibration;

        calibration.LevelsCovered.Count.ShouldBeGreaterThanOrEqualTo(4);
        calibration.IsProvisional.ShouldBe(isProvisional);
        (calibration.Correction.Weights.Count == 0).ShouldBe(isProvisional);
        calibration.Note().Contains("provisional").ShouldBe(isProvisional);
        calibration.Note().ShouldContain($"{marks} moderated marks of your department");
    }

    [Fact]
    public void Weights_are_not_learned_from_marks_that_lie_in_three_levels()
    {
        IReadOnlyList<MarkedEssay> essays = Department.Mark([.. Department.Essays(100).Where(essay => essay.ProgramMark is > 5 and <= 20)], _ => 0);

        Calibration calibration = Fit(essays).Calibration;

        calibration.Marks.ShouldBeGreaterThan(25);
        calibration.LevelsCovered.ShouldBe([2, 3, 4]);
        calibration.IsProvisional.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    public void A_range_is_narrower_than_three_marks_for_moderated_marks_only_and_never_than_two(bool isModerated, int half)
    {
        Fit(Department.Mark(Department.Essays(60), _ => 0, isModerated: isModerated)).Calibration.HalfRange.ShouldBe(half);
    }

    [Fact]
    public void A_range_holds_four_in_five_of_marks_that_vary_much()
    {
        IReadOnlyList<MarkedEssay> essays = Department.Mark(Department.Essays(60), _ => 0, noise: 8);

        Calibration calibration = Fit(essays).Calibration;

        calibration.HalfRange.ShouldBeInRange(5, 8);
        essays.Count(essay => Math.Abs(essay.HumanMark - calibration.Mark(essay.Profile, essay.ProgramMark)) <= calibration.HalfRange).ShouldBeGreaterThanOrEqualTo(48);
    }

    [Fact]
    public void Five_marks_move_a_mark_half_as_far_as_they_say()
    {
        Calibration calibration = Fit(Department.Mark(Department.Essays(10).Skip(5).ToList(), _ => -4)).Calibration;

        calibration.Correction.ShouldBe(new Correction(-2, calibration.Correction.Weights, null));
    }

    [Fact]
    public void Moderated_marks_alone_count_from_five_on()
    {
        MarkedEssay[] unmoderated = [.. Department.Mark(Department.Essays(20), _ => 6, isModerated: false)];
        MarkedEssay[] moderated = [.. Department.Mark(Department.Essays(10, seed: 5).Skip(4).ToList(), _ => -2)];

        Calibration some = Fit([.. unmoderated, .. moderated]).Calibration, few = Fit([.. unmoderated, .. moderated.Take(4)]).Calibration;

        (some.Marks, some.ModeratedMarks).ShouldBe((6, 6));
        some.Correction.Shift.ShouldBeLessThan(0);
        (few.Marks, few.ModeratedMarks).ShouldBe((24, 0));
        few.Correction.Shift.ShouldBeGreaterThan(0);
        few.Note().ShouldContain("24 unmoderated marks");
    }

    [Theory]
    [InlineData(-24)]
    [InlineData(24)]
    public void Marks_stay_between_1_and_the_top_and_0_stays_0(int severity)
    {
        var correction = new Correction(severity, [], null);
        StrandProfile profile = Department.Essays(1)[0].Profile;

        correction.Mark(profile, 12, 25).ShouldBe(severity < 0 ? 1 : 25);
        correction.Mark(profile, 0, 25).ShouldBe(0);
    }

    [Fact]
    public void Marks_that_follow_length_are_warned_of()
    {
        (StrandProfile Profile, int ProgramMark)[] essays = [.. Department.Essays(30).Select(essay => (essay.Profile with { Words = 50 * essay.ProgramMark }, essay.ProgramMark))];

        CalibrationReport report = Fit(Department.Mark(essays, _ => 1, noise: 2)).Report;

        report.LengthCorrelation.ShouldBeGreaterThan(0.9);
        report.Warnings.ShouldContain(warning => warning.Message.Contains("nearly follow the number of words"));
        Fit(Department.Mark(Department.Essays(30), _ => 3, noise: 2)).Report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Agreement_no_better_than_that_of_words_alone_is_warned_of()
    {
        MarkedEssay[] essays = [.. Department.Essays(30).Select(essay => new MarkedEssay(essay.Profile, essay.ProgramMark, Math.Clamp(essay.Profile.Words / 48, 0, 25), "", true))];

        Fit(essays).Report.Warnings.ShouldContain(warning => warning.Message.Contains("no better than marks told from the number of words alone"));
    }

    [Fact]
    public void A_marker_who_is_more_generous_than_the_others_is_named_in_the_report_only()
    {
        MarkedEssay[] essays =
        [
            .. Department.Mark(Department.Essays(15), _ => 0, noise: 1, marker: "Kestrel"),
            .. Department.Mark(Department.Essays(15, seed: 4), _ => 4, noise: 1, marker: "Osprey"),
        ];

        FittedCalibration fitted = Fit(essays);

        fitted.Report.Markers.Select(marker => (marker.Marker, marker.Marks)).ShouldBe([("Kestrel", 15), ("Osprey", 15)]);
        (fitted.Report.Markers[1].Generosity.Value - fitted.Report.Markers[0].Generosity.Value).ShouldBe(4, 1);
        fitted.Report.Warnings.ShouldContain(warning => warning.Message.StartsWith("Marker Osprey is"));
        fitted.Calibration.Markers.ShouldBe(2);
        CalibrationFile.Write(fitted.Calibration).ShouldNotContain("Osprey");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kestrel")]
    public void Unmoderated_marks_of_one_marker_or_of_nobody_named_are_warned_of(string marker)
    {
        Fit(Department.Mark(Department.Essays(12), _ => 2, isModerated: false, marker: marker)).Report.Warnings
            .ShouldContain(warning => warning.Message.Contains("leniency"));
    }

    [Fact]
    public void The_same_essays_give_the_same_bytes_and_the_same_report()
    {
        IReadOnlyList<MarkedEssay> essays = Department.Mark(Department.Essays(40), profile => profile["analysis"] - 3, noise: 2);

        FittedCalibration one = Fit(essays), other = Fit([.. essays]);

        CalibrationFile.Write(one.Calibration).ShouldBe(CalibrationFile.Write(other.Calibration));
        one.Report.After.ShouldBe(other.Report.After);
        one.Report.After.Kappa.Low.ShouldBeLessThan(one.Report.After.Kappa.Value);
        one.Report.After.Kappa.High.ShouldBeGreaterThan(one.Report.After.Kappa.Value);
    }

    [Fact]
    public void Fewer_than_five_marks_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Fit(Department.Mark(Department.Essays(4), _ => 0)));
    }

    private static FittedCalibration Fit(IReadOnlyList<MarkedEssay> essays) => CalibrationFitting.Fit(essays, Marking.Rubric);
}
