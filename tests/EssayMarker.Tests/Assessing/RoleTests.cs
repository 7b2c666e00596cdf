using EssayMarker.Matching;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class RoleTests
{
    private static readonly Assessor Assessor = new(Marking.Rubric);

    [Theory]
    [InlineData("Stalin had the Leningrad leaders shot in 1950.", SentenceRole.Evidence)]
    [InlineData("About two million prisoners were released by Khrushchev.", SentenceRole.Evidence)]
    [InlineData("This mattered because Stalin's colleagues no longer feared for their lives.", SentenceRole.Explanation)]
    [InlineData("Both Stalin and Khrushchev refused to share power.", SentenceRole.Comparison)]
    [InlineData("Unlike Stalin, Khrushchev had to win votes in the Central Committee.", SentenceRole.Comparison)]
    [InlineData("It could be argued, however, that Khrushchev was no democrat.", SentenceRole.CounterArgument)]
    [InlineData("Stalin was a cruel and suspicious leader.", SentenceRole.Claim)]
    [InlineData("In 1936 Stalin began the show trials.", SentenceRole.Context)]
    [InlineData("Khrushchev said that Stalin was \"a very distrustful man, sickly suspicious\" in his speech.", SentenceRole.Quotation)]
    [InlineData("Stalin was feared by his own colleagues (Hosking 346).", SentenceRole.Citation)]
    public void A_sentence_does_what_its_words_say(string sentence, SentenceRole role) => RolesOf(sentence).ShouldContain(role);

    [Theory]
    [InlineData("In conclusion, Stalin and Khrushchev were more alike than different because the Party ruled under both.")]
    [InlineData("Overall the differences outweigh the similarities between Stalin and Khrushchev.")]
    public void A_verdict_on_the_question_is_a_judgement_before_all_else(string sentence) => RolesOf(sentence)[0].ShouldBe(SentenceRole.Judgement);

    [Fact]
    public void Events_in_a_row_without_comment_are_narrative()
    {
        Assessment assessment = Assess("In 1957 Khrushchev defeated the anti-Party group. In 1958 he became Premier. In 1959 he visited the United States.");

        assessment.Sentences.ShouldAllBe(sentence => sentence.Roles.Contains(SentenceRole.Narrative));
    }

    [Fact]
    public void The_same_events_are_no_narrative_where_a_comment_follows()
    {
        Assessment assessment = Assess("In 1957 Khrushchev defeated the anti-Party group. In 1958 he became Premier. This shows that he wanted power for himself, as Stalin had.");

        assessment.Sentences.ShouldAllBe(sentence => !sentence.Roles.Contains(SentenceRole.Narrative));
    }

    [Fact]
    public void A_number_that_counts_things_is_no_year() =>
        Assess("Stalin had 1950 people shot.").Evidence.ShouldAllBe(finding => finding.State != EvidenceState.CheckDate);

    private static IReadOnlyList<SentenceRole> RolesOf(string sentence) => Assess(sentence).Sentences[0].Roles;

    private static Assessment Assess(string text) => Assessor.Assess(EssayReader.FromText("line.txt", text), MatchedEssay.Nothing, []);
}
