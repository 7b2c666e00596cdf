using EssayMarker.Assessing;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>Arguing against a listed point with reasons is evaluation; denying it without any is nothing.</summary>
public sealed class RebuttalTests
{
    private const string Reasoned =
        "It is not true that Stalin refused all change, since he reopened the churches in 1943 and turned the whole economy to war in a year.";

    private const string ReasonNext =
        "Stalin did not refuse all change and was never simply suspicious of it. In 1943 he made peace with the Church because the war demanded it.";

    private const string Bare = "Khrushchev was never approachable or humorous.";

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (string script in new[] { "top-differences", "good-balanced", "good-short", "middle-comment", "halves" })
            {
                pairs.Add(script, Reasoned);
                pairs.Add(script, ReasonNext);
                pairs.Add(script, "Some historians claim that Khrushchev revived the Party's authority. However, this is too simple, as he split the Party in 1962 and ignored the Presidium, so his rule stayed personal.");
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_view_that_is_answered_with_reasons_never_lowers_the_mark(string script, string rebuttal) =>
        Marking.MarkOf(With(script, rebuttal)).ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(Marking.Script(script)));

    [Theory]
    [InlineData("good-balanced")]
    [InlineData("middle-comment")]
    [InlineData("halves")]
    public void A_bare_denial_earns_nothing(string script) =>
        Marking.MarkOf(With(script, Bare)).ShouldBeLessThanOrEqualTo(Marking.MarkOf(Marking.Script(script)));

    [Fact]
    public void A_denial_with_a_reason_keeps_its_verdict_and_is_disputed() => RebuttalOf(Reasoned).ShouldBe(Rebuttal.Disputed);

    [Fact]
    public void A_denial_without_a_reason_keeps_its_verdict_and_is_unreasoned() => RebuttalOf(Bare).ShouldBe(Rebuttal.Unreasoned);

    [Fact]
    public void What_stands_beside_a_denial_by_chance_is_no_reason() =>
        RebuttalOf(Bare + " The weather in Lisbon is mild in May.").ShouldBe(Rebuttal.Unreasoned);

    [Fact]
    public void A_reasoned_rebuttal_is_an_argument_for_the_other_side()
    {
        Assessment assessment = Marking.Mark(With("middle-comment", Reasoned));

        AssessedSentence denial = assessment.Sentences.Single(sentence => sentence.Sentence.Text == Reasoned);
        denial.Roles.ShouldContain(SentenceRole.CounterArgument);
        assessment.Comments.ShouldContain(comment => comment.Key == "comment.disputed" && comment.Sentences.Contains(denial.Sentence.Number));
    }

    private static Rebuttal? RebuttalOf(string denial)
    {
        Assessment assessment = Marking.Mark(With("middle-comment", denial));
        AssessedSentence sentence = assessment.Sentences.First(sentence => denial.StartsWith(sentence.Sentence.Text, StringComparison.Ordinal));
        sentence.Matches.ShouldContain(match => match.Verdict == Verdict.Contradicted);
        return sentence.Rebuttal;
    }

    /// <summary>A script with a paragraph's worth of denial before its last one.</summary>
    private static string With(string script, string denial)
    {
        string[] paragraphs = Marking.Script(script).ReplaceLineEndings("\n").Split("\n\n");
        return string.Join("\n\n", [.. paragraphs[..^1], denial, paragraphs[^1]]);
    }
}
