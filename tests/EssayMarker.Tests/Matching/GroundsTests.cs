using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class GroundsTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string Paraphrase = "Armed police were sent in by Marlow whenever the stevedores downed tools.";

    [Fact]
    public void Words_that_share_no_letter_are_shown_to_have_met_by_meaning()
    {
        MatchGrounds grounds = harbour.Match("D1", Paraphrase).Grounds;

        grounds.Pairs.Select(pair => (pair.Word, pair.Meets)).ShouldContain(("police", "constables"));
        grounds.Words.ShouldNotContain("police");
    }

    [Fact]
    public void Offsets_are_those_of_the_sentence_not_of_its_context()
    {
        const string Sentence = "He tore up the “fishermen’s petition” — unread — in 1875.";

        MatchGrounds grounds = harbour.Match("S2", Sentence, "Marlow disliked the guild.").Grounds;

        grounds.Pairs.ShouldNotBeEmpty();
        grounds.Pairs.ShouldAllBe(pair => Sentence.Substring(pair.Start, pair.Length) == pair.Word);
        grounds.Pairs.Select(pair => pair.Start).ShouldBeUnique();
        NamedEvidence named = grounds.Named.ShouldHaveSingleItem();
        Sentence.Substring(named.Start, named.Length).ShouldBe("fishermen’s petition");
    }

    [Fact]
    public void Met_words_come_by_what_they_weigh_the_heaviest_first()
    {
        double[] weights = [.. harbour.Match("D1", Paraphrase).Grounds.Pairs.Select(pair => pair.Cosine * pair.Weight)];

        weights.ShouldBe(weights.OrderDescending());
    }

    [Fact]
    public void Evidence_is_shown_with_its_owner_and_with_the_one_it_was_given_to()
    {
        NamedEvidence named = harbour.Match("D1", "Tregear ordered the Rope Street shootings in 1873.").Grounds.Named.ShouldHaveSingleItem();

        named.Text.ShouldBe("Rope Street shootings");
        named.Owners.ShouldBe(["marlow"]);
        named.SaidOf.ShouldBe(["tregear"]);
    }

    [Theory]
    [InlineData("Marlow broke strikes in the docks with armed constables.", "", Resolution.Name)]
    [InlineData("He broke strikes in the docks with armed constables.", "Marlow would not bargain.", Resolution.Pronoun)]
    [InlineData("The former broke strikes in the docks with armed constables.", "Marlow and Tregear faced the same dockers.", Resolution.Order)]
    [InlineData("His predecessor broke strikes in the docks with armed constables.", "Tregear disagreed.", Resolution.Counterpart)]
    [InlineData("Strikes in the docks were broken with armed constables.", "Marlow would not bargain.", Resolution.CarriedOver)]
    public void Whom_a_part_speaks_of_is_told_with_how_that_was_found(string sentence, string before, Resolution how)
    {
        SentencePart part = harbour.Match("D1", sentence, before).Grounds.Parts.ShouldHaveSingleItem();

        part.Actors.ShouldBe(["marlow"]);
        part.How.ShouldBe(how);
    }

    [Theory]
    [InlineData("D1", Paraphrase)]
    [InlineData("D1", "Tregear ordered the Rope Street shootings in 1873.")]
    [InlineData("S1", "It would be wrong to say that either man borrowed money, because the port was never in debt.")]
    public void Shares_sum_to_the_log_odds_that_gave_the_probability(string point, string sentence)
    {
        PointMatch match = harbour.Match(point, sentence);

        foreach (Weighing weighing in match.Grounds.Weighings)
        {
            weighing.Other.ShouldBe(0, 0.005);
            Weighing few = weighing.Largest(5);
            few.Shares.Count.ShouldBe(5);
            (few.Intercept + few.Shares.Sum(share => share.Share) + few.Other).ShouldBe(match.Grounds.Weighings.Single(all => all.Question == few.Question).LogOdds, 1e-9);
            few.Shares.Select(share => Math.Abs(share.Share)).ShouldBeInOrder(SortDirection.Descending);
        }
        (1 / (1 + Math.Exp(-match.Grounds.Weighings[0].LogOdds))).ShouldBe(match.About, 0.0001);
    }

    [Fact]
    public void A_verdict_against_the_student_is_weighed_by_its_own_features()
    {
        Weighing weighing = harbour.Match("D1", "Tregear ordered the Rope Street shootings in 1873.").Grounds.Weighings[1];

        weighing.Question.ShouldBe("misattributed");
        weighing.LogOdds.ShouldBeGreaterThan(0);
        weighing.Largest(5).Shares.Select(share => share.Feature).ShouldContain("evidence crossed");
        weighing.Shares.ShouldAllBe(share => share.Meaning.Length > 0);
    }

    [Fact]
    public void Why_a_sentence_does_nothing_for_a_point_is_told_only_when_asked()
    {
        MatchInput[] sentence = [new MatchInput(Paraphrase)];

        IReadOnlyList<PointMatch> plain = harbour.Matcher.Match(sentence), explained = harbour.Matcher.Match(sentence, explainsAll: true);

        plain.Single(match => match.Point == "S2").Grounds.ShouldBe(MatchGrounds.Nothing);
        explained.Single(match => match.Point == "S2").Grounds.Weighings.Count.ShouldBe(2);
        explained.Select(match => match with { Grounds = MatchGrounds.Nothing }).ShouldBe(plain.Select(match => match with { Grounds = MatchGrounds.Nothing }));
    }
}
