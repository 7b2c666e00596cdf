using EssayMarker.Assessing;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>What an examiner looks for behind the words: the question treated, facts given to the right person, a close that follows.</summary>
public sealed class ArgumentTests
{
    private static readonly string[] InPassing =
    [
        " Stalin's harvests had been no better, but he had not promised so much.",
        " Unlike Stalin, who could remove any official, Khrushchev depended on their support.",
        " Stalin had quarrelled with Yugoslavia in his time.",
        " Stalin too had given orders without consultation, but nobody had dared to complain.",
        " Stalin died in office because nobody dared to remove him, whereas Khrushchev had made it safe to vote against him.",
    ];

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void An_answer_to_another_question_that_names_the_other_leader_in_passing_stays_at_level_2(int mentions)
    {
        string[] paragraphs = Paragraphs("other-question");
        for (int at = 0; at < mentions; at++) paragraphs[at + 1] += InPassing[at];

        Assessment assessment = Marking.Mark(string.Join("\n\n", paragraphs));

        assessment.Level!.Level.Number.ShouldBeLessThanOrEqualTo(2);
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("another question"));
    }

    [Theory]
    [InlineData("top-short")]
    [InlineData("halves")]
    [InlineData("narrative")]
    [InlineData("good-cited")]
    public void An_essay_that_treats_both_in_its_own_way_is_no_answer_to_another_question(string script) =>
        Marking.Mark(Marking.Script(script)).Warnings.ShouldNotContain(warning => warning.Message.Contains("another question"));

    [Fact]
    public void A_muddled_text_beside_the_question_is_level_1()
    {
        const string text = """
            Stalin and Khrushchev were both leaders of Russia in the 20th century. In this essay I will look at if they were similar or different.

            Stalin was leader when Hitler attacked in 1939. Hitler was the dictator of Germany and he was very evil, he had concentration camps and killed many people. Russia won the war in 1944 because it was very cold. There were also the Tsars before that and Rasputin was a famous monk. Lenin made the revolution in 1905. People were very poor and there was nothing in the shops.

            Khrushchev was the next one. He was bald and he was a peasant. America had Kennedy who was shot in Dallas and there was a race to the moon. This shows that things were different then. Gorbachev ended communism later and the Berlin Wall came down, which was good for everyone.

            They were similar because they were both Russian and they spoke the same language. But they were different people as well and one was older.

            In conclusion they were similar in some ways and different in other ways, and Russia is a very big country.
            """;

        Marking.Mark(text).Level!.Level.Number.ShouldBe(1);
    }

    [Fact]
    public void Crossed_facts_cost_more_the_more_they_are_and_one_slip_hardly_anything()
    {
        string essay = Marking.Script("good-balanced");
        string one = essay.Replace("Stalin had the Leningrad leaders shot in the Leningrad Affair", "Khrushchev had the leaders shot in the Leningrad Affair");
        string many = one.Replace("Khrushchev had Beria arrested and executed in 1953 and he defeated the anti-Party group in 1957.", "Stalin had Beria arrested in 1953 and he defeated the anti-Party group in 1957.")
            .Replace("He started the Virgin Lands scheme in 1954", "Stalin started the Virgin Lands scheme in 1954")
            .Replace("In foreign policy Stalin caused tension with the Berlin Blockade in 1948, while Khrushchev talked of peaceful coexistence", "In foreign policy Khrushchev caused tension with the Berlin Blockade in 1948, while Stalin talked of peaceful coexistence")
            .Replace("Stalin concentrated on heavy industry in the Fourth Five-Year Plan,", "Khrushchev concentrated on heavy industry in the Fourth Five-Year Plan,");

        Marking.MarkOf(one).ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(essay) - 2);
        Marking.MarkOf(many).ShouldBeLessThanOrEqualTo(Marking.MarkOf(essay) - 4);
    }

    [Theory]
    [InlineData("top-differences")]
    [InlineData("top-similarities")]
    [InlineData("good-balanced")]
    [InlineData("good-cited")]
    public void No_fact_of_an_accurate_essay_is_called_crossed(string script) =>
        Marking.Mark(Marking.Script(script)).Comments.ShouldAllBe(comment => comment.Key != "comment.misattributed");

    [Fact]
    public void A_close_that_contradicts_the_opening_weakens_the_judgement()
    {
        string[] paragraphs = Paragraphs("good-balanced");
        string kept = string.Join("\n\n", paragraphs);
        paragraphs[^1] = paragraphs[^1].Replace("In conclusion I disagree with the view.", "In conclusion I agree with the view.").Replace("But the differences were more significant since", "This is fundamental, since");
        string turned = string.Join("\n\n", paragraphs);

        Marking.MarkOf(turned).ShouldBeLessThan(Marking.MarkOf(kept));
    }

    [Fact]
    public void A_hurried_close_weakens_it_too()
    {
        string[] paragraphs = Paragraphs("top-differences");
        string whole = string.Join("\n\n", paragraphs);
        paragraphs[^1] = "Overall the differences outweigh the similarities.";

        Marking.MarkOf(string.Join("\n\n", paragraphs)).ShouldBeLessThan(Marking.MarkOf(whole));
    }

    [Fact]
    public void A_view_that_is_tested_with_evidence_counts_for_more_than_the_same_evidence_told()
    {
        string essay = Marking.Script("middle-comment");
        const string told = "Khrushchev made the Secret Speech in 1956. Many prisoners came home from the camps after that. In 1962 workers were shot at Novocherkassk.\n\n";
        const string tested = "It is often said that Khrushchev ended terror, but that is too simple, because terror was reduced, not ended. The Secret Speech of 1956 freed many prisoners, which makes the claim right as far as the camps go. Yet workers were shot at Novocherkassk in 1962, so it is less convincing for those who protested than Stalin's critics like to think.\n\n";

        Marking.MarkOf(essay.Replace("In conclusion there were", tested + "In conclusion there were")).ShouldBeGreaterThan(Marking.MarkOf(essay.Replace("In conclusion there were", told + "In conclusion there were")));
    }

    [Fact]
    public void Points_told_in_separate_narratives_are_partly_made() =>
        Marking.Mark(Marking.Script("narrative")).Points.Count(point => point.Status == PointStatus.Met).ShouldBeLessThanOrEqualTo(2);

    [Theory]
    [InlineData("top-differences")]
    [InlineData("top-similarities")]
    [InlineData("top-short")]
    public void Nobody_is_asked_for_what_they_are_praised_for(string script)
    {
        Assessment assessment = Marking.Mark(Marking.Script(script));
        bool isPraised = assessment.Strengths.Concat(assessment.Level!.Reasons).Any(remark => remark.Key is "strength.weighing" or "strand.judgement.weighed");

        isPraised.ShouldBeTrue();
        assessment.NextSteps.ShouldAllBe(step => step.Key != "next.weigh");
    }

    private static string[] Paragraphs(string script) => Marking.Script(script).ReplaceLineEndings("\n").Split("\n\n");
}
