using EssayMarker.Matching;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching.Learning;

public sealed class LearningTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string Unsure = "Tregear would rather talk with the dockers over a pot of tea than call anyone out.";
    private const string Like = "Tregear preferred to talk with the dockers over tea rather than call anyone out.";

    [Fact]
    public void An_accepted_decision_raises_a_sentence_like_it_for_that_point()
    {
        PointMatch before = Match(Decisions.None, Like, "D1");
        PointMatch after = Match(Of(new Decision(Unsure, "D1", true) { Row = 1 }), Like, "D1");

        after.Probability.ShouldBeGreaterThan(before.Probability);
        after.Probability.ShouldBeLessThan(1);
        after.Learned.ShouldBe(new Correction(before.Probability, "decision 1"));
    }

    [Fact]
    public void A_rejected_decision_lowers_a_sentence_like_it_for_that_point()
    {
        PointMatch before = Match(Decisions.None, Like, "D1");
        PointMatch after = Match(Of(new Decision(Unsure, "D1", false) { Row = 1 }), Like, "D1");

        after.Probability.ShouldBeLessThan(before.Probability);
    }

    [Fact]
    public void A_repeat_gets_the_teachers_own_answer_whatever_its_spaces()
    {
        const string Credited = "Marlow broke strikes in the docks with armed constables.";
        const string Idle = "The weather in Ansley is often wet in spring.";
        Decisions decisions = Of(new Decision(Credited, "D1", false), new Decision(Idle, "S1", true));

        PointMatch rejected = Match(decisions, "Marlow broke  strikes in the docks with armed constables. ", "D1");
        PointMatch accepted = Match(decisions, Idle, "S1");

        Match(Decisions.None, Credited, "D1").Verdict.ShouldBe(Verdict.Supports);
        rejected.Verdict.ShouldNotBe(Verdict.Supports);
        rejected.Probability.ShouldBeLessThan(0.02);
        accepted.Verdict.ShouldBe(Verdict.Supports);
        accepted.Probability.ShouldBeGreaterThan(0.98);
    }

    [Fact]
    public void The_order_of_decisions_changes_nothing()
    {
        Decision[] decisions =
        [
            new(Unsure, "D1", true) { Row = 1 },
            new("Tregear sat down with the dockers.", "D1", true) { Row = 2 },
            new("Marlow broke strikes in the docks with armed constables.", "D1", false) { Row = 3 },
            new("The fishermen asked Marlow for a seat and got none.", "S2", true) { Row = 4 },
            new("Marlow loved his harbour.", "D2", false) { Row = 5 },
        ];

        Probabilities(Of([.. decisions.Reverse()])).ShouldBe(Probabilities(Of(decisions)));
        Probabilities(Of(decisions)).ShouldNotBe(Probabilities(Decisions.None));
    }

    [Fact]
    public void Examples_and_counterexamples_of_the_rubric_teach_as_well()
    {
        Rubric taught = harbour.Rubric with
        {
            Points = [.. harbour.Rubric.Points.Select(point => point.Id == "D1" ? point with { Examples = [Unsure], Counterexamples = ["Marlow had a constable's whistle."] } : point)],
        };
        var matcher = new SentenceMatcher(taught, harbour.Encoder, harbour.MatchingModel);

        IReadOnlyList<PointMatch> matches = matcher.Match([new MatchInput(Like), new MatchInput("Marlow had a constable's whistle.")]);

        matches.Single(match => match is { Sentence: 1, Point: "D1" }).Learned!.By.ShouldBe("example 1");
        matches.Single(match => match is { Sentence: 2, Point: "D1" }).Learned!.By.ShouldBe("counterexample 1");
        matches.Single(match => match is { Sentence: 2, Point: "D1" }).Verdict.ShouldNotBe(Verdict.Supports);
    }

    [Fact]
    public void A_decision_outweighs_an_example_that_says_the_opposite()
    {
        Rubric taught = harbour.Rubric with { Points = [.. harbour.Rubric.Points.Select(point => point.Id == "D1" ? point with { Examples = [Unsure] } : point)] };
        var matcher = new SentenceMatcher(taught, harbour.Encoder, harbour.MatchingModel, Of(new Decision(Unsure, "D1", false)));

        matcher.Match([new MatchInput(Unsure)]).Single(match => match.Point == "D1").Verdict.ShouldNotBe(Verdict.Supports);
    }

    [Fact]
    public void Without_decisions_nothing_is_learnt()
    {
        harbour.Matcher.Match([new MatchInput(Like), new MatchInput(Unsure)]).ShouldAllBe(match => match.Learned == null);
    }

    [Fact]
    public void Probabilities_stay_probabilities_after_a_hundred_decisions_that_say_the_same()
    {
        Decisions many = Of([.. Enumerable.Range(1, 100).Select(number => new Decision($"{Unsure} It was on the {number}th.", "D1", true) { Row = number })]);

        PointMatch match = Match(many, Like, "D1");

        match.Probability.ShouldBeInRange(0, 1);
        match.Probability.ShouldBe(Math.Round(match.Probability, 4));
    }

    [Fact]
    public void A_decision_on_a_point_that_the_rubric_lacks_is_refused()
    {
        Should.Throw<ArgumentException>(() => new SentenceMatcher(harbour.Rubric, harbour.Encoder, harbour.MatchingModel, Of(new Decision(Unsure, "X9", true))))
            .Message.ShouldContain("X9");
    }

    private static Decisions Of(params Decision[] decisions) => new(decisions);

    private PointMatch Match(Decisions decisions, string sentence, string point) =>
        new SentenceMatcher(harbour.Rubric, harbour.Encoder, harbour.MatchingModel, decisions).Match([new MatchInput(sentence)]).Single(match => match.Point == point);

    private IReadOnlyList<double> Probabilities(Decisions decisions) =>
        [.. new SentenceMatcher(harbour.Rubric, harbour.Encoder, harbour.MatchingModel, decisions)
            .Match([new MatchInput(Like), new MatchInput("Marlow sent constables."), new MatchInput("No fisherman got a seat on the board.")]).Select(match => match.Probability)];
}
