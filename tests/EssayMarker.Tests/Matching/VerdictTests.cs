using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class VerdictTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Theory]
    [InlineData("Tregear ordered the Rope Street shootings in 1873.")]
    [InlineData("It was Tregear who broke the strikes with armed constables, whereas Marlow preferred to negotiate.")]
    public void A_fact_given_to_the_wrong_man_is_misattributed(string sentence)
    {
        PointMatch match = harbour.Match("D1", sentence);

        match.Verdict.ShouldBe(Verdict.Misattributed);
        match.Grounds.Cue.ShouldBe("tregear");
        match.Probability.ShouldBeLessThan(0.2);
    }

    [Theory]
    [InlineData("It would be wrong to say that either man borrowed money, because the port was never in debt.")]
    [InlineData("Neither of them ever enlarged the harbour.")]
    public void A_denied_point_is_contradicted(string sentence)
    {
        PointMatch match = harbour.Match("S1", sentence);

        match.Verdict.ShouldBe(Verdict.Contradicted);
        match.Grounds.Cue.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("D1", "Some historians claim that Marlow broke strikes with armed constables, but there is little evidence for it.")]
    [InlineData("D3", "Had Tregear lived longer, he might have built more coal wharves for steamships.")]
    public void A_reported_or_supposed_point_is_reported(string point, string sentence)
    {
        harbour.Match(point, sentence).Verdict.ShouldBe(Verdict.Reported);
    }

    [Fact]
    public void A_reversed_judgement_on_a_contested_point_is_not_misattributed()
    {
        PointMatch match = harbour.Match("D2", "Tregear was driven by personal ambition.");

        match.About.ShouldBeGreaterThan(0.9);
        match.Verdict.ShouldBe(Verdict.None);
    }

    [Theory]
    [InlineData("Marlow would not bargain with dockers.", "marlow", Verdict.Supports)]
    [InlineData("Tregear would not bargain with dockers.", "tregear", Verdict.Misattributed)]
    public void He_is_the_one_spoken_of_before(string before, string actor, Verdict verdict)
    {
        PointMatch match = harbour.Match("D1", "He sent armed constables to break their strikes.", before);

        match.Grounds.Actors.ShouldBe([actor]);
        match.Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData("The latter settled their disputes by arbitration.", "tregear", Verdict.Supports)]
    [InlineData("The former settled their disputes by arbitration.", "marlow", Verdict.Misattributed)]
    public void The_former_and_the_latter_are_resolved(string sentence, string actor, Verdict verdict)
    {
        PointMatch match = harbour.Match("D1", sentence, "Marlow and Tregear faced the same dockers.");

        match.Grounds.Actors.ShouldBe([actor]);
        match.Verdict.ShouldBe(verdict);
    }

    [Fact]
    public void Somebody_who_is_not_compared_can_be_he()
    {
        PointMatch match = harbour.Match("D1", "He sent armed constables to break their strikes.", "Pascoe had no patience with the dockers.");

        match.Verdict.ShouldBe(Verdict.None);
    }

    [Fact]
    public void His_successor_is_the_other_of_two()
    {
        harbour.Match("D1", "His successor settled disputes by arbitration.", "Marlow broke strikes.").Grounds.Actors.ShouldBe(["tregear"]);
    }

    [Fact]
    public void Each_half_of_a_comparison_has_its_own_subject()
    {
        PointMatch right = harbour.Match("D3", "Whereas Marlow clung to sail and grain, Tregear laid out coal wharves for the steamers.");
        PointMatch crossed = harbour.Match("D3", "Whereas Tregear clung to sail and grain, Marlow laid out coal wharves for the steamers.");

        right.Verdict.ShouldBe(Verdict.Supports);
        crossed.Verdict.ShouldBe(Verdict.Misattributed);
    }

    [Fact]
    public void A_crossed_fact_on_a_contested_point_is_misattributed()
    {
        harbour.Match("D2", "It was Marlow who built the Seamen's Chapel out of religious duty.").Verdict.ShouldBe(Verdict.Misattributed);
    }

    [Theory]
    [InlineData("Marlow ran the port from 1868 to 1880 and Tregear ran it from 1880 until 1892.", "")]
    [InlineData("Marlow never settled a dispute by arbitration.", "")]
    [InlineData("Neither gave the fishermen's guild any say in running the port.", "")]
    [InlineData("Unlike Tregear, who signed the Dockers' Charter, Marlow sent in armed constables.", "")]
    [InlineData("The charter was Pascoe's.", "Marlow broke strikes.")]
    [InlineData("He signed the Dockers' Charter.", "Pascoe had no patience with the dockers.")]
    [InlineData("The former, having heard of the strike, had the constables armed.", "Marlow and Tregear faced the same dockers.")]
    public void A_true_sentence_is_not_blamed(string sentence, string before)
    {
        IEnumerable<PointMatch> blamed = harbour.Matcher.Match([new MatchInput(sentence, before)])
            .Where(match => match.Verdict is Verdict.Misattributed or Verdict.Contradicted && match.HasGround);

        blamed.ShouldBeEmpty();
    }

    [Fact]
    public void An_essay_says_nothing_against_a_student_without_a_ground()
    {
        string[] sentences = ["Marlow never settled a dispute by arbitration.", "Neither gave the fishermen's guild any say in running the port."];

        IReadOnlyList<PointMatch> single = harbour.Matcher.Match([.. sentences.Select(sentence => new MatchInput(sentence))]);
        IReadOnlyList<PointMatch> essay = harbour.Matcher.MatchEssay(Harbour.EssayOf([.. sentences.Select(sentence => new[] { sentence })])).Matches;

        single.ShouldContain(match => !match.HasGround);
        essay.ShouldAllBe(match => match.HasGround && match.Verdict != Verdict.Misattributed && match.Verdict != Verdict.Contradicted);
        essay.Select(match => match.Probability).ShouldBe(single.Select(match => match.Probability));
    }

    [Theory]
    [InlineData("D1", "The former broke strikes in the docks with armed constables.", "Marlow and Tregear met. Marlow wrote later.", "marlow")]
    [InlineData("S1", "Each enlarged the harbour with borrowed money.", "", "marlow,tregear")]
    [InlineData("D1", "His predecessor broke strikes in the docks with armed constables.", "Tregear disagreed.", "marlow")]
    public void Whom_a_sentence_speaks_of(string point, string sentence, string before, string actors)
    {
        harbour.Match(point, sentence, before).Grounds.Actors.ShouldBe(actors.Split(','));
    }

    [Fact]
    public void The_predecessor_of_the_first_is_a_stranger()
    {
        harbour.Match("D1", "His predecessor signed the Dockers' Charter.", "Marlow broke strikes.").Verdict.ShouldNotBe(Verdict.Misattributed);
    }
}
