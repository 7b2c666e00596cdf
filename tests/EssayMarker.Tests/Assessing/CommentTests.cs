using EssayMarker.Assessing;
using EssayMarker.Matching;
using Shouldly;
using YamlDotNet.RepresentationModel;

namespace EssayMarker.Tests.Assessing;

public sealed class CommentTests
{
    private static readonly string[] Questions =
        ["comment.assertion", "comment.narrative", "comment.not-yet-used", "comment.judgement.bare", "comment.check-evidence", "comment.misattributed", "comment.outside-years"];

    public static TheoryData<string> Names => Marking.Names;

    [Theory, MemberData(nameof(Names))]
    public void Comments_are_few_different_and_never_all_questions(string script)
    {
        Assessment assessment = Marking.Mark(Marking.Script(script));
        IReadOnlyList<Remark> comments = assessment.Comments;

        comments.ShouldAllBe(comment => comment.Sentences.Count == 1);
        comments.Select(comment => comment.Sentences[0]).ShouldBeUnique();
        comments.Select(comment => comment.Sentences[0]).ShouldBe(comments.Select(comment => comment.Sentences[0]).Order());
        comments.Count.ShouldBeLessThanOrEqualTo(Math.Max(1, assessment.Essay.Words * 6 / 250));
        comments.Select(Filled).ShouldBeUnique();
        (3 * comments.Count(comment => !Questions.Contains(comment.Key))).ShouldBeGreaterThanOrEqualTo(comments.Count);
        comments.Zip(comments.Skip(1)).ShouldAllBe(pair => pair.First.Key != pair.Second.Key);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_remark_has_words_whose_places_can_be_filled(string script)
    {
        Assessment assessment = Marking.Mark(Marking.Script(script));
        LevelJudgement? level = assessment.Level;
        IEnumerable<Remark?> remarks = assessment.Comments.Concat(assessment.NextSteps).Concat(assessment.Strengths)
            .Concat(level is null ? [] : level.Reasons.Concat(level.Strands.SelectMany(strand => strand.Reasons)).Append(level.WhyNotAbove).Append(level.WhyNotBelow));

        foreach (Remark remark in remarks.OfType<Remark>())
        {
            Words.ShouldContainKey(remark.Key);
            string filled = Filled(remark);
            filled.ShouldNotContain("{");
            filled.ShouldNotContain("  ");
            remark.Sentences.ShouldAllBe(number => number >= 1 && number <= assessment.Sentences.Count);
        }
    }

    [Fact]
    public void No_remark_holds_the_schemes_own_lines()
    {
        string[] lines = [.. Marking.Rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement))];
        foreach (string script in new[] { "top-differences", "middle-comment", "one-sided", "weak" })
        {
            Assessment assessment = Marking.Mark(Marking.Script(script));

            assessment.Comments.Concat(assessment.NextSteps).SelectMany(remark => remark.Values.Values).ShouldAllBe(value => !lines.Contains(value));
        }
    }

    [Theory]
    [InlineData("top-differences")]
    [InlineData("middle-comment")]
    [InlineData("narrative")]
    [InlineData("weak")]
    public void There_are_one_to_three_next_steps_at_different_places(string script)
    {
        IReadOnlyList<Remark> steps = Marking.Mark(Marking.Script(script)).NextSteps;

        steps.Count.ShouldBeInRange(1, 3);
        steps.Select(step => step.Key).ShouldBeUnique();
    }

    [Fact]
    public void Narrative_is_asked_what_it_shows_first() => Marking.Mark(Marking.Script("narrative")).NextSteps[0].Key.ShouldBe("next.comment");

    [Fact]
    public void Nobody_with_three_supported_arguments_a_side_is_told_to_add_a_side() =>
        Marking.Mark(Marking.Script("top-differences")).NextSteps.ShouldAllBe(step => !step.Key.StartsWith("next.side", StringComparison.Ordinal));

    [Fact]
    public void A_crossed_fact_is_asked_about_without_blame()
    {
        string essay = Marking.Script("good-balanced").Replace("Stalin had the Leningrad leaders shot in the Leningrad Affair of 1949-50, and there was the Doctors' Plot in 1953.", "Khrushchev had the leaders shot in the Leningrad Affair of 1949-50.");

        Assessment assessment = Marking.Mark(essay);

        int sentence = assessment.Sentences.First(other => other.Sentence.Text.StartsWith("Khrushchev had the leaders shot", StringComparison.Ordinal)).Sentence.Number;
        assessment.Sentences[sentence - 1].Matches.ShouldAllBe(match => match.Verdict != Verdict.Supports || match.Point != "S2");
        assessment.Comments.Where(comment => comment.Key == "comment.misattributed").SelectMany(comment => comment.Values.Where(value => value.Key == "actor").Select(value => value.Value)).ShouldAllBe(actor => actor == "Stalin");
    }

    private static readonly Dictionary<string, string> Words = ReadWords();

    private static Dictionary<string, string> ReadWords()
    {
        using var file = new StreamReader(Path.Combine(Marking.Root, "src", "EssayMarker", "Reports", "Wording", "en-GB.yaml"));
        var yaml = new YamlStream();
        yaml.Load(file);
        var remarks = (YamlMappingNode)yaml.Documents[0].RootNode["remarks"];
        return remarks.Children.ToDictionary(line => ((YamlScalarNode)line.Key).Value!, line => ((YamlScalarNode)line.Value).Value!);
    }

    private static string Filled(Remark remark) => remark.Values.Aggregate(Words[remark.Key], (text, value) => text.Replace("{" + value.Key + "}", value.Value)) + (remark.Point ?? "");
}
