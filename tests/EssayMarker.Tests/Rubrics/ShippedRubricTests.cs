using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class ShippedRubricTests
{
    private static readonly Rubric Rubric = Shipped.StalinKhrushchev;

    public static TheoryData<string> Points => new(Rubric.Points.Select(point => point.Id));

    [Fact]
    public void It_loads_without_a_warning() => Rubric.Warnings.ShouldBeEmpty();

    [Fact]
    public void It_has_five_similarities_and_five_differences_for_and_against_the_view()
    {
        Rubric.Points.Select(point => point.Id).ShouldBe(["S1", "S2", "S3", "S4", "S5", "D1", "D2", "D3", "D4", "D5"]);
        Rubric.Points.ShouldAllBe(point => point.Side == (point.Id[0] == 'S' ? "similarity" : "difference"));
        Rubric.Sides.ShouldBe([new Side("similarity", "Similarities", Stance.Supports), new Side("difference", "Differences", Stance.Challenges)]);
        Rubric.Points.Where(point => point.Contested).Select(point => point.Id).ShouldBe(["D1", "D4", "D5"]);
        Rubric.Years.ToString().ShouldBe("1941-1964");
        Rubric.Periods.Count.ShouldBe(4);
    }

    [Theory, MemberData(nameof(Points))]
    public void A_point_has_what_the_matcher_and_the_reports_need(string id)
    {
        Point point = PointOf(id);

        point.Clauses.Count.ShouldBeInRange(3, 6);
        point.Clauses.ShouldAllBe(clause => clause.Text.EndsWith('.') && clause.Actors.Count > 0);
        point.Clauses.SelectMany(clause => clause.Actors).Distinct().Order().ShouldBe(["khrushchev", "stalin"]);
        point.Examples.Count.ShouldBeInRange(2, 4);
        point.Counterexamples.Count.ShouldBeInRange(1, 3);
        point.Evidence.Count.ShouldBeGreaterThanOrEqualTo(6);
        point.Ask.ShouldNotBeNull().ShouldEndWith("?");
    }

    [Theory, MemberData(nameof(Points))]
    public void A_clause_names_the_actors_that_it_is_about(string id)
    {
        foreach (Clause clause in PointOf(id).Clauses)
        {
            foreach (Actor actor in Rubric.Actors.Where(actor => clause.Actors.Contains(actor.Id)))
                clause.Text.ShouldContain(actor.Name);
        }
    }

    [Theory, MemberData(nameof(Points))]
    public void The_question_that_is_asked_reveals_no_five_words_of_the_scheme(string id)
    {
        HashSet<string> scheme = [.. Rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement)).SelectMany(Fives)];

        Fives(PointOf(id).Ask!).Where(scheme.Contains).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Points))]
    public void Names_of_evidence_stand_once_in_their_point(string id)
    {
        IEnumerable<string> names = PointOf(id).Evidence.SelectMany(evidence => evidence.Aliases.Prepend(evidence.Text));

        names.GroupBy(name => name.ToLowerInvariant()).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("amnesty of 27 March 1953", "")]
    [InlineData("Zhdanov played off against Malenkov", "stalin")]
    [InlineData("Leningrad Affair", "stalin")]
    [InlineData("Beria's arrest and execution", "khrushchev")]
    [InlineData("anti-Party group", "khrushchev")]
    [InlineData("Gulag", "stalin,khrushchev")]
    public void A_deed_belongs_to_the_one_who_did_it(string text, string owners)
    {
        Evidence[] found = [.. Rubric.Points.SelectMany(point => point.Evidence).Where(evidence => evidence.Text == text)];

        found.ShouldNotBeEmpty();
        found.ShouldAllBe(evidence => string.Join(',', evidence.Actors) == owners);
    }

    [Fact]
    public void Peaceful_coexistence_is_left_to_the_student()
    {
        IEnumerable<string> credited = Rubric.Points.SelectMany(point =>
            (string[])[point.Statement, .. point.Clauses.Select(clause => clause.Text), .. point.Evidence.SelectMany(evidence => evidence.Aliases.Prepend(evidence.Text))]);

        credited.ShouldNotContain(text => text.Contains("coexistence"));
    }

    [Fact]
    public void Its_levels_are_the_five_of_the_25_mark_essay()
    {
        LevelScheme levels = Rubric.Levels.ShouldNotBeNull();

        levels.Strands.ShouldBe(["focus", "support", "analysis", "judgement", "organisation"]);
        levels.Levels.Select(level => (level.Number, level.Low, level.High)).ShouldBe([(1, 1, 5), (2, 6, 10), (3, 11, 15), (4, 16, 20), (5, 21, 25)]);
        levels.Levels.ShouldAllBe(level => level.Descriptors.Count == 5);
        levels.Of.ShouldContain("paraphrase");
        levels.TopMark.ShouldBe(25);
    }

    [Fact]
    public void Its_facts_are_dated_and_sourced()
    {
        FactSheet sheet = Rubric.Facts.ShouldNotBeNull();

        sheet.Facts.Count.ShouldBeGreaterThan(60);
        sheet.Facts.ShouldAllBe(fact => fact.Source != null && fact.Accept.Contains(fact.Date));
        sheet.Facts.SelectMany(fact => fact.Actors).ShouldBeSubsetOf(Rubric.Actors.Select(actor => actor.Id));
        sheet.Facts.SelectMany(fact => fact.Aliases.Prepend(fact.What).Select(name => name.ToLowerInvariant()).Distinct())
            .GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Khrushchev becomes Premier", "1958-03-27")]
    [InlineData("Kennedy's election", "1960-11")]
    [InlineData("Kennedy's inauguration", "1961-01-20")]
    [InlineData("Stalin's death", "1953-03-05")]
    [InlineData("Berlin Wall", "1961-08-13")]
    public void Slips_of_published_notes_are_not_repeated(string what, string date) =>
        Rubric.Facts!.Facts.Single(fact => fact.What == what).Date.ToString().ShouldBe(date);

    [Theory]
    [InlineData("CPSU")]
    [InlineData("sovnarkhoz")]
    [InlineData("mutually assured destruction")]
    public void The_glossary_explains_in_one_sentence(string term) =>
        Rubric.Facts!.Terms.Single(entry => entry.Name == term).Meaning.ShouldEndWith(".");

    private static Point PointOf(string id) => Rubric.Points.Single(point => point.Id == id);

    private static IEnumerable<string> Fives(string text)
    {
        string[] words = [.. text.ToLowerInvariant().Split(' ').Select(word => word.Trim('.', ',', '?', ';', ':'))];
        return Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)]));
    }
}
