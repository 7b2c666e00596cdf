using EssayMarker.Matching;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class KindTests
{
    [Fact]
    public void An_essay_on_another_subject_gets_no_level_and_a_reason()
    {
        Assessment assessment = Marking.Mark(Marking.Script("tudors"));

        assessment.Kind.ShouldBe(EssayKind.Other);
        assessment.Level.ShouldBeNull();
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("another subject"));
    }

    [Fact]
    public void A_plan_gets_no_level()
    {
        const string plan = """
            Essay plan
            Intro: both one party state but terror different
            Argument 1: opposition
            - Leningrad Affair 1949
            - anti-Party group 1957
            Argument 2: terror
            - Gulag, Doctors' Plot
            - Secret Speech 1956
            Argument 3: economy
            - Five-Year Plans against Virgin Lands
            Conclusion: more differences because of terror
            """;

        Assessment assessment = Marking.Mark(plan);

        assessment.Level.ShouldBeNull();
        assessment.Kind.ShouldNotBe(EssayKind.Essay);
        assessment.NextSteps.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_two_sentences_is_too_short()
    {
        Assessment assessment = Marking.Mark("Stalin and Khrushchev were similar. Both ruled alone.");

        assessment.Level.ShouldBeNull();
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("too short"));
    }

    [Fact]
    public void Another_language_gets_no_level() => Marking.Mark(string.Concat(Enumerable.Repeat(
        "Stalin und Chruschtschow waren beide sowjetische Führer, aber Stalin regierte mit Terror, während Chruschtschow nach der Geheimrede im Jahr 1956 viele Gefangene entließ. ", 6))).Level.ShouldBeNull();

    [Fact]
    public void A_rubric_without_levels_gives_matches_and_no_level()
    {
        Assessment assessment = Marking.Mark(Marking.For(Marking.Rubric with { Levels = null }), Marking.Script("good-balanced"));

        assessment.Level.ShouldBeNull();
        assessment.Kind.ShouldBe(EssayKind.Essay);
        assessment.Points.ShouldNotBeEmpty();
        assessment.Comments.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_rubric_without_points_or_actors_is_judged_by_strands_alone()
    {
        Rubric rubric = Marking.Parse("schema: essaymarker/rubric/1\nid: bare\nquestion: Were the leaders alike?\npoints: []\nlevels: aqa-25\n");

        Assessment assessment = Marking.Mark(Marking.For(rubric), Marking.Script("good-balanced"));

        assessment.Level.ShouldNotBeNull();
        assessment.Points.ShouldBeEmpty();
        assessment.Coverage.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_more_than_fifty_thousand_words_gets_no_level()
    {
        var marker = new Assessor(Marking.Rubric);
        Essay essay = EssayReader.FromText("long.txt", string.Join("\n\n", Enumerable.Range(0, 5200).Select(number => $"In the year {number} Stalin and Khrushchev were both still leaders there.")));

        Assessment assessment = marker.Assess(essay, MatchedEssay.Nothing, []);

        assessment.Level.ShouldBeNull();
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("50,000"));
    }

    [Fact]
    public void An_empty_text_is_assessed_without_a_level() => Marking.Mark("").Level.ShouldBeNull();
}
