using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Drafts;

public sealed class TargetTests
{
    /// <summary>A script, a step that it is given, the words to replace, and what a student who does as told would write instead.</summary>
    public static TheoryData<string, string, string, string> Revisions => new()
    {
        { "assertions", "next.evidence", "They both removed their rivals.", "They both removed their rivals. In the Leningrad Affair of 1949 Stalin had rivals shot, and Khrushchev defeated the anti-Party group in 1957." },
        { "assertions", "next.explain", "They both kept the command economy.", "They both kept the command economy, because the Party's power rested on it and any market would have weakened it." },
        { "inaccurate", "next.precise", "He killed Beria because he was a rival.", "He had Beria shot in December 1953 because he was a rival." },
        { "narrative", "next.focus", "In May 1945 the war ended and Stalin went to Potsdam.", "In May 1945 the war ended and Stalin went to Potsdam, which shows that, unlike Khrushchev, he met the West as a victor and an equal." },
        { "top-differences", "next.limit", "Overall the view is convincing only on the surface.", "Overall the view is convincing only on the surface. Admittedly, this would not be true of foreign policy, where both held on to Eastern Europe by force." },
    };

    [Theory, MemberData(nameof(Revisions))]
    public void A_step_that_is_done_is_met(string script, string key, string words, string instead)
    {
        Target target = After(script, key, words, instead);

        target.State.ShouldBe(TargetState.Met);
        target.Sentences.ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Revisions))]
    public void A_step_is_not_met_by_a_change_elsewhere(string script, string key, string words, string instead)
    {
        _ = instead;
        string text = Marking.Script(script);

        DraftComparison.Of(Told(text, key, words), Marking.Mark(text + " It had been a long time.")).Targets.Single().State.ShouldBe(TargetState.NotYet);
    }

    [Fact]
    public void A_claim_that_is_taken_out_was_not_given_its_evidence()
    {
        After("assertions", "next.evidence", "They both removed their rivals.", "").State.ShouldBe(TargetState.Dropped);
    }

    [Fact]
    public void An_aside_that_is_taken_out_is_put_right()
    {
        After("narrative", "next.focus", "In May 1945 the war ended and Stalin went to Potsdam.", "").State.ShouldBe(TargetState.Met);
    }

    [Fact]
    public void A_story_with_a_comment_after_it_is_met()
    {
        const string Told = "Khrushchev had the Virgin Lands which was a plan to grow more wheat.";

        After("inaccurate", "next.comment", Told, Told + " This suggests that he cared more than Stalin about what people ate, because Stalin had starved the villages for industry.").State
            .ShouldBe(TargetState.Met);
    }

    [Fact]
    public void A_judgement_with_its_reason_ends_an_essay_that_had_none()
    {
        Target target = After("halves", "next.conclusion", "Overall there were more differences.",
            "On balance the view is not convincing. The differences outweigh the similarities, because ending mass terror changed more lives than keeping one party did, although in 1964 the system was still the same.");

        target.State.ShouldBeOneOf(TargetState.Met, TargetState.Begun);
        target.Sentences.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_side_that_gains_support_is_begun_or_met()
    {
        string text = Marking.Script("assertions");
        const string Added = "\n\nYet they differed over terror. Stalin filled the Gulag with millions and had his rivals shot, whereas Khrushchev released prisoners after 1953 and put the KGB under the Party, which shows that fear was no longer the way to rule.";

        DraftComparison comparison = Compared(text, text + Added);

        Target target = comparison.Targets.Single(target => target.Step.Key == "next.side-ask");
        target.State.ShouldBeOneOf(TargetState.Begun, TargetState.Met);
        target.Sentences.ShouldNotBeEmpty();
    }

    /// <summary>A new step needs a test here for whether it was taken.</summary>
    [Fact]
    public void Every_step_that_can_be_given_has_a_test_for_being_met()
    {
        Assessment draft = Marking.Mark(Marking.Script("assertions"));
        string side = Marking.Rubric.Sides[0].Label;
        foreach (string key in Wording.Default.Keys.Where(key => key.StartsWith("next.", StringComparison.Ordinal)))
        {
            Assessment told = draft with { NextSteps = [new Remark(key, new Dictionary<string, string> { ["side"] = side, ["evidence"] = "" }, [5])] };

            DraftComparison.Of(told, draft).Targets.Single().State.ShouldNotBe(TargetState.CannotTell, key);
        }
    }

    private static Target After(string script, string key, string words, string instead)
    {
        string text = Marking.Script(script);
        text.ShouldContain(words);
        return DraftComparison.Of(Told(text, key, words), Marking.Mark(text.Replace(words, instead, StringComparison.Ordinal))).Targets.Single();
    }

    /// <summary>A draft that was given one step, at the sentence with some words: which steps a script is given is tested elsewhere.</summary>
    private static Assessment Told(string text, string key, string words)
    {
        Assessment draft = Marking.Mark(text);
        int sentence = draft.Sentences.First(each => words.StartsWith(each.Sentence.Text, StringComparison.Ordinal)).Sentence.Number;
        var values = new Dictionary<string, string> { ["side"] = Marking.Rubric.Sides[0].Label, ["evidence"] = "" };
        return draft with { NextSteps = [draft.NextSteps.FirstOrDefault(step => step.Key == key && step.Sentences.Contains(sentence)) ?? new Remark(key, values, [sentence])] };
    }

    private static DraftComparison Compared(string before, string after) => DraftComparison.Of(Marking.Mark(before), Marking.Mark(after));
}
