using EssayMarker.Assessing;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class RangeTests
{
    public static TheoryData<string> Names => Marking.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_range_is_never_narrower_than_three_marks_either_way_nor_a_levels_own_limits(string script)
    {
        if (Marking.Mark(Marking.Script(script)).Level is not { } level) return;
        MarkRange marks = level.Marks;

        (marks.Likely - marks.Low >= 3 || marks.Low == 0).ShouldBeTrue();
        (marks.High - marks.Likely >= 3 || marks.High == 25).ShouldBeTrue();
        Marking.Rubric.Levels!.Levels.ShouldNotContain(other => other.Low == marks.Low && other.High == marks.High);
        level.Level.ShouldBe(Marking.Rubric.Levels.LevelOf(marks.Likely));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_second_level_is_one_that_the_marks_reach(string script)
    {
        LevelJudgement? level = Marking.Mark(Marking.Script(script)).Level;
        if (level?.Possibly is not { } possibly) return;

        possibly.ShouldNotBe(level.Level);
        (possibly.Low <= level.Marks.High && possibly.High >= level.Marks.Low).ShouldBeTrue();
    }

    [Fact]
    public void A_scheme_with_other_levels_and_strands_is_used_and_unknown_strands_are_said()
    {
        Rubric rubric = Marking.Rubric with
        {
            Levels = new LevelScheme("own", "a school's own", ["knowledge", "evaluation", "sparkle"],
                [new(1, 1, 10, new Dictionary<string, string>()), new(2, 11, 20, new Dictionary<string, string>()), new(3, 21, 40, new Dictionary<string, string>())], "")
        };

        Assessment assessment = Marking.Mark(Marking.For(rubric), Marking.Script("top-differences"));

        assessment.Level!.Level.Number.ShouldBe(3);
        assessment.Level.Marks.High.ShouldBeLessThanOrEqualTo(40);
        assessment.Level.Strands.Select(strand => strand.Strand).ShouldBe(["knowledge", "evaluation", "sparkle"]);
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("sparkle"));
    }
}
