using EssayMarker.Assessing;
using EssayMarker.Assessing.WhatIfs;
using EssayMarker.Essays;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class WhatIfTests
{
    private static readonly Marker Marker = Marking.For(Marking.Rubric);

    [Theory]
    [InlineData("inaccurate")]
    [InlineData("middle-abroad")]
    [InlineData("top-short")]
    public void Each_point_has_one_answer_credited_ones_taken_away_and_others_added(string script)
    {
        Assessment assessment = Marker.Mark(Essay(script), withWhatIf: true);

        assessment.WhatIf.Count.ShouldBe(assessment.Points.Count);
        foreach ((PointResult result, WhatIfOutcome outcome) in assessment.Points.Zip(assessment.WhatIf))
        {
            bool isCredited = result.Status is PointStatus.Met or PointStatus.Partly;
            outcome.TakenAway.ShouldBe(isCredited ? [result.Point.Id] : []);
            outcome.Added.ShouldBe(isCredited ? [] : [result.Point.Id]);
        }
    }

    [Theory]
    [InlineData("good-cited")]
    [InlineData("middle-abroad")]
    [InlineData("middle-comment")]
    [InlineData("top-differences")]
    public void Without_any_point_an_essay_is_worth_less_and_with_all_of_them_no_less(string script)
    {
        WhatIf whatIf = Marker.WhatIf(Essay(script));
        int now = whatIf.Of([], [])!.Marks.Likely;
        string[] all = [.. Marking.Rubric.Points.Select(point => point.Id)];

        whatIf.Of(all, [])!.Marks.Likely.ShouldBeLessThan(now);
        whatIf.Of([], all)!.Marks.Likely.ShouldBeGreaterThanOrEqualTo(now);
    }

    [Fact]
    public void An_essay_with_one_side_only_gains_by_a_point_of_the_other()
    {
        WhatIf whatIf = Marker.WhatIf(Essay("middle-abroad"));

        WhatIfOutcome with = whatIf.Of([], ["D2", "D3"])!;

        with.Added.ShouldBe(["D2", "D3"]);
        with.Marks.Likely.ShouldBeGreaterThan(whatIf.Of([], [])!.Marks.Likely);
    }

    [Fact]
    public void Nothing_changed_is_the_assessment_as_it_is()
    {
        Assessment assessment = Marker.Mark(Essay("middle-comment"));
        WhatIf whatIf = Marker.WhatIf(Essay("middle-comment"));
        string credited = assessment.Points.First(result => result.Status == PointStatus.Met).Point.Id;

        whatIf.Of([], [credited])!.Marks.ShouldBe(assessment.Level!.Marks);
        whatIf.Of([], [])!.Level.ShouldBe(assessment.Level.Level);
    }

    [Fact]
    public void Where_no_point_is_credited_none_has_a_typical_strength()
    {
        Essay essay = Essay("weak");
        var none = new WhatIf(new Assessor(Marking.Rubric), Marking.Rubric, essay, MatchedEssay.Nothing, PointStatuses.Of(Marking.Rubric, essay, []));

        none.Of([], ["S1"]).ShouldBeNull();
        none.EachPoint().ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_a_level_has_no_answers() => Marker.Mark(Essay("tudors"), withWhatIf: true).WhatIf.ShouldBeEmpty();

    [Fact]
    public void Nobody_who_does_not_ask_waits_for_answers() => Marker.Mark(Essay("middle-comment")).WhatIf.ShouldBeEmpty();

    [Fact]
    public void A_point_that_the_rubric_does_not_have_is_refused() =>
        Should.Throw<ArgumentException>(() => Marker.WhatIf(Essay("weak")).Of(["X9"], [])).Message.ShouldContain("X9");

    private static Essay Essay(string script) => EssayReader.FromText("essay.txt", Marking.Script(script));
}
