using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class SentenceMatcherTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public void A_paraphrase_is_matched_to_its_point_and_no_other()
    {
        IReadOnlyList<PointMatch> matches = harbour.Matcher.Match([new MatchInput("Armed police were sent in by Marlow whenever the stevedores downed tools.")]);

        matches.Where(match => match.Verdict == Verdict.Supports).Select(match => match.Point).ShouldBe(["D1"]);
        matches.Single(match => match.Point == "D1").Clause.ShouldBe(1);
    }

    [Fact]
    public void Every_sentence_is_given_with_every_point_in_order()
    {
        IReadOnlyList<PointMatch> matches = harbour.Matcher.Match([new MatchInput("Both men shut the fishermen out."), new MatchInput("It rained.")]);

        matches.Select(match => (match.Sentence, match.Point)).ShouldBe(
            [(1, "S1"), (1, "S2"), (1, "D1"), (1, "D2"), (1, "D3"), (2, "S1"), (2, "S2"), (2, "D1"), (2, "D2"), (2, "D3")]);
        matches.ShouldAllBe(match => match.Probability >= 0 && match.Probability <= 1 && match.Probability == Math.Round(match.Probability, 4));
    }

    [Theory]
    [InlineData("The weather in Ansley is often wet in spring.")]
    [InlineData("On balance I agree with the statement.")]
    [InlineData("Conclusion")]
    public void A_sentence_below_the_threshold_matches_nothing(string sentence)
    {
        IReadOnlyList<PointMatch> matches = harbour.Matcher.Match([new MatchInput(sentence)]);

        matches.ShouldAllBe(match => match.Verdict == Verdict.None && match.Probability < harbour.MatchingModel.Cuts.Threshold);
    }

    [Fact]
    public void Evidence_alone_makes_a_point_and_is_among_the_grounds()
    {
        PointMatch match = harbour.Match("S2", "Marlow tore up the fishermen's petition in 1875 without reading it.");

        match.Verdict.ShouldBe(Verdict.Supports);
        match.Grounds.Evidence.ShouldBe(["Guild Petition"]);
        match.Grounds.Actors.ShouldBe(["marlow"]);
    }

    [Fact]
    public void Misspelt_evidence_is_found()
    {
        harbour.Match("D3", "Tregear built the Blackstiath wharf so that steamers could coal there.").Grounds.Evidence.ShouldBe(["Blackstaith wharf"]);
    }

    [Fact]
    public void Evidence_wholly_outside_the_years_is_marked_as_such()
    {
        PointMatch outside = harbour.Match("D3", "Tregear's Steam Ferry Act brought more coal to the wharves.");
        PointMatch inside = harbour.Match("D3", "Tregear built the Blackstaith wharf so that steamers could coal there.");

        outside.Verdict.ShouldBe(Verdict.Supports);
        outside.IsOutsideYears.ShouldBeTrue();
        inside.IsOutsideYears.ShouldBeFalse();
    }

    [Fact]
    public void A_surer_match_has_the_higher_band()
    {
        PointMatch match = harbour.Match("D1", "Marlow broke strikes in the docks with armed constables.");

        match.Probability.ShouldBeGreaterThanOrEqualTo(harbour.MatchingModel.Cuts.Sure);
        match.Band.ShouldBe(Band.Sure);
    }
}
