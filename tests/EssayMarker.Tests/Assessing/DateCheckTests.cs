using EssayMarker.Matching;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class DateCheckTests
{
    private static readonly Assessor Assessor = new(Marking.Rubric);

    public static TheoryData<string> Correct => new(File.ReadAllLines(Path.Combine(Marking.Folder, "..", "correct-datings.txt")).Where(line => line.Length > 0));

    [Theory, MemberData(nameof(Correct))]
    public void A_correct_dating_gives_no_alarm(string sentence) => Misdated(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Khrushchev gave the Secret Speech in 1958.", "Secret Speech")]
    [InlineData("The Secret Speech of February 1957 attacked the cult.", "Secret Speech")]
    [InlineData("In 1953 Khrushchev delivered the Secret Speech to the Congress.", "Secret Speech")]
    [InlineData("The Cuban Missile Crisis (1961) frightened both sides.", "Cuban Missile Crisis")]
    [InlineData("The Berlin Wall was built in 1959.", "Berlin Wall")]
    [InlineData("After Stalin's death in 1955 power passed to a group.", "Stalin's death")]
    [InlineData("The Partial Test Ban Treaty was signed in 1961.", "Partial Test Ban Treaty")]
    [InlineData("The 1944 Leningrad Affair removed rivals.", "Leningrad Affair")]
    public void A_fact_that_is_plainly_misdated_is_shown_with_the_sheets_line(string sentence, string fact)
    {
        EvidenceFinding finding = Misdated(sentence).ShouldHaveSingleItem();

        finding.Name.ShouldContain(fact);
        finding.FactLine.ShouldNotBeNullOrWhiteSpace();
        sentence.Substring(finding.Span.Start, finding.Span.Length).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("The effects of the Secret Speech in 1957 and 1958 were felt abroad.")]
    [InlineData("Before the Secret Speech, in 1954, the KGB was formed.")]
    [InlineData("By 1962 the Virgin Lands campaign had begun to fail.")]
    [InlineData("After the Cuban Missile Crisis the Partial Test Ban Treaty was signed in 1963.")]
    [InlineData("The Berlin Wall in 1963 was visited by Kennedy.")]
    [InlineData("In 1957, a year after the Secret Speech, the anti-Party group struck.")]
    [InlineData("Between 1953 and the Secret Speech many prisoners came home.")]
    [InlineData("The anti-Party group of Malenkov and Molotov, who had risen since 1939, failed in 1957.")]
    [InlineData("Stalin died in 1953, and in 1956 Khrushchev spoke.")]
    [InlineData("The famine of 1932 was worse than that of 1946.")]
    public void A_date_of_something_else_is_not_held_against_a_fact(string sentence) => Misdated(sentence).ShouldBeEmpty();

    private static EvidenceFinding[] Misdated(string sentence) =>
        [.. Assessor.Assess(EssayReader.FromText("line.txt", sentence), MatchedEssay.Nothing, []).Evidence.Where(finding => finding.State == EvidenceState.CheckDate)];
}
