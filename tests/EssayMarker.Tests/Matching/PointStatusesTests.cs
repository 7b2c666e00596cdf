using EssayMarker.Essays;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class PointStatusesTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public void A_point_is_met_when_a_paragraph_shows_it_of_both()
    {
        PointResult result = ResultOf("D1", Harbour.EssayOf(
            ["Marlow sent armed constables to break strikes in the docks.", "Tregear settled dock disputes by arbitration."]));

        result.Status.ShouldBe(PointStatus.Met);
        result.Sentences.ShouldBe([1, 2]);
    }

    [Fact]
    public void Two_halves_in_different_paragraphs_that_nothing_compares_make_it_partly()
    {
        PointResult result = ResultOf("D1", Harbour.EssayOf(
            ["Marlow sent armed constables to break strikes in the docks."], ["Tregear settled dock disputes by arbitration."]));

        result.Status.ShouldBe(PointStatus.Partly);
    }

    [Fact]
    public void A_comparing_word_puts_two_paragraphs_together()
    {
        PointResult result = ResultOf("D1", Harbour.EssayOf(
            ["Marlow sent armed constables to break strikes in the docks."], ["Tregear, by contrast, settled dock disputes by arbitration."]));

        result.Status.ShouldBe(PointStatus.Met);
    }

    [Fact]
    public void One_half_alone_makes_it_partly()
    {
        ResultOf("D1", Harbour.EssayOf(["Tregear settled dock disputes by arbitration."])).Status.ShouldBe(PointStatus.Partly);
    }

    [Fact]
    public void Evidence_outside_the_years_cannot_alone_make_it_met()
    {
        PointMatch[] matches = [new(1, "D3", 0.95, 0.99, Verdict.Supports, Band.Sure, 1) { IsOutsideYears = true, Grounds = Both }];

        StatusOf("D3", matches).ShouldBe(PointStatus.Partly);
        StatusOf("D3", [matches[0] with { IsOutsideYears = false }]).ShouldBe(PointStatus.Met);
    }

    [Theory]
    [InlineData(Verdict.Misattributed, PointStatus.Misattributed)]
    [InlineData(Verdict.Contradicted, PointStatus.Contradicted)]
    [InlineData(Verdict.Reported, PointStatus.Reported)]
    [InlineData(Verdict.None, PointStatus.NotFound)]
    public void Without_support_the_lesser_verdict_decides(Verdict verdict, PointStatus status)
    {
        StatusOf("D3", [new(1, "D3", 0.2, 0.9, verdict, Band.Check, 1)]).ShouldBe(status);
    }

    [Fact]
    public void Support_outweighs_a_misattribution_elsewhere()
    {
        PointMatch supports = new(1, "D3", 0.9, 0.9, Verdict.Supports, Band.Sure, 1) { Grounds = Both };

        StatusOf("D3", [supports, new(2, "D3", 0.1, 0.9, Verdict.Misattributed, Band.Sure, 1)]).ShouldBe(PointStatus.Met);
    }

    [Fact]
    public void The_probability_is_the_highest_of_any_sentence()
    {
        PointMatch[] matches = [new(1, "D3", 0.31, 0.9, Verdict.None, Band.Check, 1), new(2, "D3", 0.42, 0.9, Verdict.None, Band.Check, 1)];

        PointStatuses.Of(harbour.Rubric, Harbour.EssayOf(["One.", "Two."]), matches)[4].Probability.ShouldBe(0.42);
    }

    private static MatchGrounds Both { get; } = MatchGrounds.Nothing with { Actors = ["marlow", "tregear"] };

    private PointResult ResultOf(string point, Essay essay) =>
        PointStatuses.Of(harbour.Rubric, essay, harbour.Matcher.MatchEssay(essay).Matches).Single(result => result.Point.Id == point);

    private PointStatus StatusOf(string point, PointMatch[] matches) =>
        PointStatuses.Of(harbour.Rubric, Harbour.EssayOf(["One."], ["Two."]), matches).Single(result => result.Point.Id == point).Status;
}
