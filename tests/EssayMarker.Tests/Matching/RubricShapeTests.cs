using EssayMarker.Matching;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class RubricShapeTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly Rubric KeyPoints = new("photosynthesis", "Explain how light limits photosynthesis.",
    [
        new Point("P1", "At low light the rate rises in proportion to light intensity."),
        new Point("P2", "At high light another factor such as carbon dioxide becomes limiting."),
        new Point("P3", "Chlorophyll absorbs mainly red and blue light."),
    ]);

    [Fact]
    public void A_list_of_key_points_on_any_subject_is_a_rubric()
    {
        var matcher = new SentenceMatcher(KeyPoints, harbour.Encoder, harbour.MatchingModel);

        IReadOnlyList<PointMatch> matches = matcher.Match([new MatchInput("Green leaves take in the red and blue parts of the spectrum by means of chlorophyll.")]);

        PointMatch best = matches.MaxBy(match => match.Probability)!;
        best.Point.ShouldBe("P3");
        best.Verdict.ShouldBe(Verdict.Supports);
        best.Clause.ShouldBe(0);
    }

    [Fact]
    public void Without_actors_a_point_is_met_by_any_supporting_sentence_and_nothing_is_misattributed()
    {
        var matcher = new SentenceMatcher(KeyPoints, harbour.Encoder, harbour.MatchingModel);
        var essay = Harbour.EssayOf(["Green leaves take in the red and blue parts of the spectrum by means of chlorophyll.", "It was not Ingenhousz but Engelmann who showed it."]);

        IReadOnlyList<PointMatch> matches = matcher.MatchEssay(essay).Matches;

        PointStatuses.Of(KeyPoints, essay, matches)[2].Status.ShouldBe(PointStatus.Met);
        matches.ShouldAllBe(match => match.Verdict != Verdict.Misattributed);
    }

    [Fact]
    public void A_rubric_without_points_matches_nothing()
    {
        var matcher = new SentenceMatcher(new Rubric("none", "Discuss.", []), harbour.Encoder, harbour.MatchingModel);

        matcher.Match([new MatchInput("Anything.")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_single_point_is_matched()
    {
        var matcher = new SentenceMatcher(KeyPoints with { Points = [KeyPoints.Points[2]] }, harbour.Encoder, harbour.MatchingModel);

        matcher.Match([new MatchInput("Chlorophyll takes in red and blue light.")])[0].Verdict.ShouldBe(Verdict.Supports);
        matcher.Match([new MatchInput("My aunt lives in Leeds.")])[0].Verdict.ShouldBe(Verdict.None);
    }

    [Fact]
    public void A_hundred_points_are_matched()
    {
        var rubric = new Rubric("many", "List.", [.. Enumerable.Range(1, 100).Select(number => new Point($"P{number}", $"Town number {number} has a market on day {number}."))]);
        var matcher = new SentenceMatcher(rubric, harbour.Encoder, harbour.MatchingModel);

        matcher.Match([new MatchInput("Markets are held in towns.")]).Count.ShouldBe(100);
    }
}
