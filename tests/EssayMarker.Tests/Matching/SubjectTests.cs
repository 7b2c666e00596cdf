using EssayMarker.Matching;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching;

/// <summary>Matching on other subjects and by rubrics of other shapes: few or many points, with and without actors, clauses and evidence.</summary>
public sealed class SubjectTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly string[] OffTopic =
    [
        "My cousin plays the trumpet in a brass band.",
        "Please hand in your homework before Friday.",
        "The chess final ended in a draw after five hours.",
        "She painted the kitchen yellow and bought new curtains.",
    ];

    public static TheoryData<string, string, string> Paraphrases => new()
    {
        { "literature", "L1", "Macbeth's guilty conscience makes him see a dagger and a ghost that do not exist." },
        { "literature", "L1", "Banquo's ghost sits in his chair, which shows how his conscience haunts Macbeth." },
        { "literature", "L2", "Walking in her sleep, she rubs her hands to get rid of a spot of blood." },
        { "literature", "L3", "After Duncan's murder Macbeth is unable to pray, and he loses his sleep." },
        { "science", "B1", "Molecules drift from a region where there are many to one where there are not so many." },
        { "science", "B2", "Water crosses the partly permeable membrane into the more concentrated solution." },
        { "science", "B3", "The cell has to spend energy when it pumps ions from low to high concentration." },
        { "science", "B4", "Root hairs give the plant a bigger area through which to absorb minerals." },
        { "geography", "G1", "A wall of concrete keeps the sea out, though it is very costly." },
        { "geography", "G2", "Dunes planted with grass and beaches topped up with sand take the energy out of the waves." },
        { "geography", "G3", "Where groynes catch the sand, the next village loses its beach and its cliffs erode more quickly." },
        { "geography", "G4", "At Medmerry the fields were deliberately allowed to flood and became a marsh." },
    };

    [Theory, MemberData(nameof(Paraphrases))]
    public void A_plain_paraphrase_supports_its_point_before_all_others(string subject, string point, string sentence)
    {
        IReadOnlyList<PointMatch> matches = Matcher(Of(subject)).Match([new MatchInput(sentence)]);

        PointMatch best = matches.MaxBy(match => match.Probability)!;
        best.Point.ShouldBe(point);
        best.Verdict.ShouldBe(Verdict.Supports);
    }

    [Theory, InlineData("literature"), InlineData("science"), InlineData("geography"), InlineData("sixty")]
    public void What_has_another_subject_supports_nothing(string subject)
    {
        IReadOnlyList<PointMatch> matches = Matcher(Of(subject)).Match([.. OffTopic.Select(line => new MatchInput(line))]);

        matches.Count.ShouldBe(OffTopic.Length * Of(subject).Points.Count);
        matches.ShouldAllBe(match => match.Verdict == Verdict.None && match.Probability >= 0 && match.Probability < harbour.MatchingModel.Cuts.Threshold);
    }

    [Theory, InlineData("science"), InlineData("geography")]
    public void Where_nobody_is_compared_nobody_is_blamed(string subject)
    {
        string[] lines =
        [
            "Unlike Darwin, Huxley said that osmosis moves water out of the weaker solution.",
            "He built the sea wall, whereas she planted the dunes.",
            "It was not the council but the farmers who let Medmerry flood.",
        ];

        Matcher(Of(subject)).Match([.. lines.Select(line => new MatchInput(line))]).ShouldAllBe(match => match.Verdict != Verdict.Misattributed);
    }

    [Fact]
    public void Two_points_are_told_apart()
    {
        SentenceMatcher matcher = Matcher(Subjects.Science with { Points = [.. Subjects.Science.Points.Take(2)] });

        IReadOnlyList<PointMatch> matches = matcher.Match(
        [
            new MatchInput("Water crosses the partly permeable membrane into the more concentrated solution."),
            new MatchInput("Particles of perfume spread from the crowded corner through the whole room."),
        ]);

        matches.Where(match => match.Verdict == Verdict.Supports).Select(match => (match.Sentence, match.Point)).ShouldBe([(1, "B2"), (2, "B1")]);
    }

    [Fact]
    public void Among_sixty_points_paraphrases_find_theirs_and_few_others()
    {
        (string Point, string Sentence)[] cases =
        [
            ("P3", "Once the loop is cut off by the river breaking through, a crescent-shaped lake is left."),
            ("P5", "Soft rock below is worn away under a hard layer, and so a waterfall comes into being."),
            ("P12", "By catching sand on one beach, groynes rob the neighbouring one."),
            ("P16", "When the ocean gets too hot, reefs bleach and their coral perishes."),
            ("P21", "Water that freezes in cracks splits the rock."),
            ("P30", "Hurricanes are fed by the heat of tropical seas."),
            ("P36", "The earth beneath a rainforest is infertile, since the nutrients are nearly all in the vegetation."),
            ("P42", "Lakes polluted by fertiliser fill with algae, and the fish die for want of oxygen."),
            ("P47", "Women have fewer children where girls get more years of schooling."),
            ("P53", "Manufacturers shift production overseas because labour is cheaper there."),
            ("P57", "A country living by one commodity is hurt whenever that commodity gets cheaper."),
            ("P58", "Turbines burn no fuel, but on days without wind they produce nothing."),
        ];

        IReadOnlyList<PointMatch> matches = Matcher(Subjects.Sixty).Match([.. cases.Select(each => new MatchInput(each.Sentence))]);

        matches.Count.ShouldBe(cases.Length * 60);
        matches.GroupBy(match => match.Sentence).Count(group => group.MaxBy(match => match.Probability)!.Point == cases[group.Key - 1].Point)
            .ShouldBeGreaterThanOrEqualTo(11);
        PointMatch[] supporting = [.. matches.Where(match => match.Verdict == Verdict.Supports)];
        int right = supporting.Count(match => cases[match.Sentence - 1].Point == match.Point);
        right.ShouldBeGreaterThanOrEqualTo(10);
        (supporting.Length - right).ShouldBeLessThanOrEqualTo(2);
    }

    private static Rubric Of(string subject) => subject switch
    {
        "literature" => Subjects.Literature,
        "science" => Subjects.Science,
        "geography" => Subjects.Geography,
        _ => Subjects.Sixty,
    };

    private SentenceMatcher Matcher(Rubric rubric) => new(rubric, harbour.Encoder, harbour.MatchingModel);
}
