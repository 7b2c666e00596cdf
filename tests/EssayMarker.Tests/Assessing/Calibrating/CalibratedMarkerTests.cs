using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Calibrating;

public sealed class CalibratedMarkerTests
{
    [Theory]
    [InlineData(-6)]
    [InlineData(5)]
    public void The_level_follows_the_calibrated_mark_and_the_reasons_stay(int severity)
    {
        string text = Marking.Script("middle-comment");
        Assessment plain = Marking.Mark(text);
        Calibration calibration = Severity(severity);
        int expected = calibration.Mark(plain.Profile!, plain.Level!.Marks.Likely);

        Assessment calibrated = Marking.Mark(Marking.For(Marking.Rubric, calibration), text);

        LevelJudgement level = calibrated.Level!;
        expected.ShouldNotBe(plain.Level.Marks.Likely);
        level.Marks.Likely.ShouldBe(expected);
        level.Level.ShouldBe(Marking.Rubric.Levels!.LevelOf(expected));
        level.Level.ShouldNotBe(plain.Level.Level);
        level.Marks.Low.ShouldBeLessThanOrEqualTo(Math.Max(0, expected - calibration.HalfRange));
        level.Marks.High.ShouldBeGreaterThanOrEqualTo(Math.Min(25, expected + calibration.HalfRange));
        level.Reasons.Select(reason => reason.Key).ShouldBe(plain.Level.Reasons.Select(reason => reason.Key));
        level.Strands.Select(strand => strand.Position).ShouldBe(plain.Level.Strands.Select(strand => strand.Position));
        calibrated.Warnings.ShouldContain(warning => warning.Message == calibration.Note());
        calibrated.Profile!.Values.ShouldBe(plain.Profile!.Values);
    }

    [Fact]
    public void A_text_for_another_question_is_not_lifted_above_the_level_that_holds_it()
    {
        Assessment plain = Marking.Mark(Marking.Script("other-question"));
        plain.Level!.Level.Number.ShouldBe(2);

        Marking.Mark(Marking.For(Marking.Rubric, Severity(9)), Marking.Script("other-question")).Level!.Marks.Likely.ShouldBe(10);
    }

    [Fact]
    public void A_text_that_gets_no_level_is_said_nothing_of_calibration()
    {
        Assessment assessment = Marking.Mark(Marking.For(Marking.Rubric, Severity(3)), Marking.Script("tudors"));

        assessment.Level.ShouldBeNull();
        assessment.Warnings.ShouldNotContain(warning => warning.Message.Contains("Calibrated"));
    }

    [Fact]
    public void The_assessment_names_the_file_by_its_hash()
    {
        Calibration calibration = Severity(1) with { Hash = "sha256:1" };

        Marking.Mark(Marking.For(Marking.Rubric, calibration), Marking.Script("weak")).Made.Calibration.ShouldBe("sha256:1");
        Marking.Mark(Marking.Script("weak")).Made.Calibration.ShouldBeNull();
    }

    private static Calibration Severity(int severity) =>
        CalibrationFitting.Fit(Department.Mark([.. Department.Essays(24).Where(essay => essay.ProgramMark is > 9 and < 16)], _ => 2 * severity), Marking.Rubric).Calibration;
}
