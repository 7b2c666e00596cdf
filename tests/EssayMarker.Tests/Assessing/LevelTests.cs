using EssayMarker.Assessing;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>Scripts written for these tests, with the marks that their author, as an examiner, would give. They set the scales, so they prove no accuracy.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData("top-differences", 23)]
    [InlineData("top-similarities", 23)]
    [InlineData("good-balanced", 18)]
    [InlineData("good-short", 17)]
    [InlineData("middle-comment", 13)]
    [InlineData("halves", 13)]
    [InlineData("narrative", 8)]
    [InlineData("one-sided", 8)]
    [InlineData("assertions", 6)]
    [InlineData("weak", 3)]
    public void A_script_gets_about_the_mark_that_its_author_would_give(string script, int mark) =>
        Marking.MarkOf(Marking.Script(script)).ShouldBeInRange(mark - 3, mark + 3);

    [Theory]
    [InlineData("good-cited", 18)]
    [InlineData("middle-abroad", 11)]
    [InlineData("inaccurate", 9)]
    public void A_script_written_after_the_scales_were_set_gets_about_its_mark_too(string script, int mark) =>
        Marking.MarkOf(Marking.Script(script)).ShouldBeInRange(mark - 4, mark + 4);

    /// <summary>Its author gave 21: a polished argument with few cue words is still marked low (see the README's limits), but never below level 4.</summary>
    [Fact]
    public void A_short_polished_argument_reaches_level_4() =>
        Marking.MarkOf(Marking.Script("top-short")).ShouldBeInRange(16, 25);

    [Fact]
    public void Better_answers_get_better_marks()
    {
        string[] rising = ["weak", "one-sided", "middle-comment", "good-balanced", "top-differences"];

        int[] marks = [.. rising.Select(script => Marking.MarkOf(Marking.Script(script)))];

        marks.ShouldBe(marks.Order());
    }

    [Theory]
    [InlineData("assertions")]
    [InlineData("narrative")]
    public void Points_without_argument_stay_at_level_2(string script) => Marking.Mark(Marking.Script(script)).Level!.Level.Number.ShouldBeLessThanOrEqualTo(2);

    [Fact]
    public void A_fluent_general_answer_without_evidence_stays_low_in_level_3_at_most() => Marking.MarkOf(Marking.Script("middle-general")).ShouldBeInRange(6, 12);

    [Fact]
    public void Three_reasons_name_their_sentences()
    {
        foreach (string script in new[] { "top-differences", "good-balanced", "middle-comment", "narrative" })
        {
            LevelJudgement level = Marking.Mark(Marking.Script(script)).Level!;

            level.Reasons.Count.ShouldBe(3);
            level.Reasons.ShouldAllBe(reason => reason.Sentences.Count > 0);
        }
    }

    [Fact]
    public void The_levels_above_and_below_are_accounted_for()
    {
        LevelJudgement middle = Marking.Mark(Marking.Script("middle-comment")).Level!;
        LevelJudgement top = Marking.Mark(Marking.Script("top-differences")).Level!;

        middle.WhyNotAbove.ShouldNotBeNull();
        middle.WhyNotBelow.ShouldNotBeNull();
        top.WhyNotAbove.ShouldBeNull();
        top.WhyNotBelow.ShouldNotBeNull();
    }

    [Fact]
    public void Every_strand_of_the_levels_file_is_judged_in_its_order()
    {
        LevelJudgement level = Marking.Mark(Marking.Script("good-balanced")).Level!;

        level.Strands.Select(strand => strand.Strand).ShouldBe(Marking.Rubric.Levels!.Strands);
        level.Strands.ShouldAllBe(strand => strand.Position >= 0.5 && strand.Position <= 5.5 && strand.Reasons.Count > 0);
    }
}
