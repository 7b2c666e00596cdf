using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class StabilityTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public void A_sentence_is_judged_the_same_alone_and_among_others()
    {
        MatchInput[] inputs =
        [
            new("Marlow tore up the fishermen's petition in 1875 without reading it."),
            new("He also enlarged the harbour with borrowed money.", "Marlow tore up the fishermen's petition in 1875 without reading it."),
            new("Tregear sat down with the union men and talked until both sides could sign."),
        ];

        IReadOnlyList<PointMatch> together = harbour.Matcher.Match(inputs);

        IEnumerable<PointMatch> alone = inputs.SelectMany((input, at) => harbour.Matcher.Match([input]).Select(match => match with { Sentence = at + 1 }));
        together.Select(Values).ShouldBe(alone.Select(Values));
    }

    [Fact]
    public void An_essay_gives_each_sentence_those_before_it_in_its_paragraph()
    {
        var together = Harbour.EssayOf(["Tregear would not bargain with dockers.", "He sent armed constables to break their strikes."]);
        var apart = Harbour.EssayOf(["Tregear would not bargain with dockers."], ["He sent armed constables to break their strikes."]);

        ActorsOfSecond(together).ShouldBe(["tregear"]);
        ActorsOfSecond(apart).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_text_is_matched_in_its_own_time(string text)
    {
        harbour.Matcher.Match([new MatchInput(text, text)]).ShouldAllBe(match => match.Probability >= 0 && match.Probability <= 1);
    }

    public static TheoryData<string> Odd() =>
    [
        "", " \t\n", "[MASK] [CLS]", "\ud800 Marlow \udc00", new string('a', 10_000), "Tregear" + new string('\u0301', 5_000), new string('(', 20_000),
        string.Concat(Enumerable.Repeat("not never Marlow and Tregear who ", 5_000)),
    ];

    private IReadOnlyList<string> ActorsOfSecond(EssayMarker.Essays.Essay essay) =>
        harbour.Matcher.MatchEssay(essay).Matches.Single(match => match.Sentence == 2 && match.Point == "D1").Grounds.Actors;

    private static (int, string, double, double, Verdict) Values(PointMatch match) => (match.Sentence, match.Point, match.Probability, match.About, match.Verdict);
}
