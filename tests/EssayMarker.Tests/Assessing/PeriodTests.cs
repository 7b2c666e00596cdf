using EssayMarker.Matching;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Periods;
using EssayMarker.Essays;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("Stalin led the country to victory over Germany in the winter of 1943.", "1")]
    [InlineData("In the Leningrad Affair Stalin had his own men shot.", "2")]
    [InlineData("Khrushchev gave the Secret Speech and the whole Party heard of it.", "3")]
    [InlineData("After the Secret Speech Khrushchev went on, and in October 1962 he backed down over Cuba.", "3,4")]
    [InlineData("In 1953 Stalin was still the only one who decided.", "2,3")]
    [InlineData("In February 1953 Stalin was still the only one who decided.", "2")]
    [InlineData("On 6 March 1953 Khrushchev stood beside the coffin of Stalin.", "3")]
    [InlineData("In 1953 the arrest of Beria left Khrushchev with one rival fewer.", "3")]
    [InlineData("Between 1945–53 Stalin rebuilt heavy industry before all else.", "2")]
    [InlineData("From 1957–58 Khrushchev beat one rival after another.", "3,4")]
    [InlineData("Between 1941–1964 Stalin and Khrushchev both ruled through one Party.", "")]
    [InlineData("After 1945 Stalin took over the east of Europe.", "2")]
    [InlineData("Until 1953 Stalin was the only one who decided.", "2")]
    [InlineData("From 1946 to 1964 Stalin and Khrushchev both held the satellites.", "2,4")]
    [InlineData("In the 1950s Khrushchev changed the way that people lived.", "")]
    [InlineData("In 1936 Stalin began the show trials of the old Bolsheviks.", "")]
    [InlineData("Stalin and Khrushchev both ruled through one Party.", "")]
    public void A_sentence_belongs_to_the_periods_of_its_dates_and_of_the_events_it_names(string sentence, string periods) =>
        string.Join(',', Periods(sentence).Select((period, at) => (period, at)).Where(each => each.period.Sentences.Contains(2)).Select(each => each.at + 1)).ShouldBe(periods);

    [Fact]
    public void Years_at_a_border_that_the_rubric_gives_by_the_year_belong_to_both()
    {
        Rubric rubric = Marking.Rubric with { Periods = [Span("1941-1945"), Span("1945-1953"), Span("1953-1964")] };

        IReadOnlyList<PeriodCoverage> periods = Of(rubric, "In 1945 Stalin met Truman. In 1953 Khrushchev met Malenkov. Between 1945–53 Stalin rebuilt heavy industry.");

        periods.Select(period => period.Sentences).ShouldBe([[1], [1, 2, 3], [2]]);
    }

    [Fact]
    public void Notes_count_for_no_period_and_sentences_of_the_main_text_once() =>
        Periods("In 1947 and again in June 1947 Stalin told his men to found the Cominform.")[1].Sentences.ShouldBe([2]);

    [Fact]
    public void Empty_periods_that_follow_one_another_are_one_stretch()
    {
        PeriodCoverage Part(string period, params int[] sentences) => new(Span(period), sentences);

        PeriodCoverage.EmptyStretches([Part("1941-1945"), Part("1945-1953"), Part("1953-1958", 3), Part("1958-1964")]).ShouldBe([Span("1941-1953"), Span("1958-1964")]);
        PeriodCoverage.EmptyStretches([Part("1941-1945", 1), Part("1945-1953", 2)]).ShouldBeEmpty();
    }

    [Fact]
    public void Periods_change_neither_the_mark_nor_the_steps()
    {
        string text = Marking.Script("middle-comment");
        Assessment with = Marking.Mark(text);

        Assessment without = Marking.Mark(Marking.For(Marking.Rubric with { Periods = [] }), text);

        with.Periods.Count.ShouldBe(4);
        without.Periods.ShouldBeEmpty();
        with.Level!.Marks.ShouldBe(without.Level!.Marks);
        with.NextSteps.Select(step => step.Key).ShouldBe(without.NextSteps.Select(step => step.Key));
    }

    [Fact]
    public void A_text_that_is_no_essay_has_none() => Marking.Mark(Marking.Script("tudors")).Periods.ShouldBeEmpty();

    private static IReadOnlyList<PeriodCoverage> Periods(string sentence) => Of(Marking.Rubric, "Stalin and Khrushchev were both leaders of the Soviet Union. " + sentence);

    /// <summary>The sentences with others around them that hold no date: a text needs some words to be an essay.</summary>
    private static IReadOnlyList<PeriodCoverage> Of(Rubric rubric, string start)
    {
        const string Rest = " Stalin and Khrushchev both kept the Party above everything else. Neither of them let anybody else lead it. Khrushchev was less cruel than Stalin, because he did not need fear as much. Stalin liked to be alone and Khrushchev liked to talk, but both of them decided what others had to do.";
        Assessment assessment = new Assessor(rubric).Assess(EssayReader.FromText("essay.txt", start + Rest + " This shows that Stalin and Khrushchev were alike in some ways and not in others."), MatchedEssay.Nothing, []);
        assessment.Kind.ShouldBe(EssayKind.Essay);
        return assessment.Periods;
    }

    private static DateSpan Span(string text) => DateSpan.TryParse(text, out DateSpan span) ? span : throw new FormatException(text);
}
