using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.DocxChecks;
using EssayMarker.Reports;
using EssayMarker.Tests.Assessing;
using Shouldly;

namespace EssayMarker.Tests;

/// <summary>The samples from end to end. How near the marks come is measured by <c>evaluation -- essays</c>; here stands what must hold.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory, MemberData(nameof(Names))]
    public void The_annotated_sample_is_the_same_document_with_comments_on_the_right_words(string name)
    {
        byte[] original = File.ReadAllBytes(Samples.Of(name));
        Assessment assessment = Samples.Mark(Samples.Of(name));

        foreach (View view in Enum.GetValues<View>())
        {
            using var output = new MemoryStream();
            new AnnotatedDocx(new ReportOptions { View = view }, Wording.Default).Write(assessment, new MemoryStream(original), output);

            AnnotationCheck.Problems(original, output.ToArray(), assessment).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("plan", EssayKind.Plan)]
    [InlineData("notes", EssayKind.Notes)]
    [InlineData("other-subject", EssayKind.Other)]
    public void A_text_that_is_no_essay_on_the_question_gets_no_level_and_a_reason(string name, EssayKind kind)
    {
        Assessment assessment = Samples.Mark(Samples.Of(name));

        assessment.Kind.ShouldBe(kind);
        assessment.Level.ShouldBeNull();
        assessment.Warnings.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_good_answer_to_a_neighbouring_question_gets_no_level_above_two()
    {
        int level = Samples.Mark(Samples.Of("neighbouring-question")).Level?.Level.Number ?? 0;

        level.ShouldBeLessThanOrEqualTo(Samples.Expected(Samples.Of("neighbouring-question")).GetProperty("highestLevel").GetInt32());
    }

    [Fact]
    public void Playing_Zhdanov_against_Malenkov_is_not_credited_to_Khrushchev()
    {
        AssessedSentence sentence = Samples.Mark(Samples.Of("essay-11")).Sentences
            .Single(sentence => sentence.Sentence.Text.Contains("Zhdanov", StringComparison.Ordinal) && sentence.Sentence.Text.Contains("Malenkov", StringComparison.Ordinal));

        sentence.Matches.ShouldNotContain(match => match.Point == "S2" && match.Verdict == Verdict.Supports);
    }

    [Theory]
    [InlineData("Khrushchev kept himself on top by playing Zhdanov off against Malenkov.", "S2")]
    [InlineData("Khrushchev launched the Leningrad Affair in 1949 and had its victims shot.", "S2")]
    [InlineData("Khrushchev launched the Leningrad Affair.", "S2")]
    [InlineData("Stalin ploughed up the Virgin Lands.", "D1")]
    [InlineData("Khrushchev had Voznesensky and Kuznetsov executed.", "S2")]
    public void A_fact_of_the_first_question_given_to_the_wrong_leader_is_misattributed(string sentence, string point)
    {
        PointMatch match = Marking.Mark(sentence).Sentences[0].Matches.Single(match => match.Point == point);

        match.Verdict.ShouldBe(Verdict.Misattributed);
    }

    [Theory]
    [InlineData("Khrushchev was the more ideologically driven of the two.")]
    [InlineData("Stalin was no ideologue; he was a cynic who used Marxism when it suited him.")]
    [InlineData("The amnesty of March 1953 was Beria's work, not Khrushchev's.")]
    [InlineData("Neither leader respected what we would call rights.")]
    public void A_reversed_judgement_or_a_true_sentence_is_not_misattributed(string sentence)
    {
        Marking.Mark(sentence).Sentences[0].Matches.ShouldAllBe(match => match.Verdict != Verdict.Misattributed && match.Verdict != Verdict.Contradicted);
    }

    [Fact]
    public void The_marks_of_the_samples_keep_their_order_on_the_whole()
    {
        (int Expected, int Given)[] marks = [.. Samples.Essays.Select(path =>
            (Samples.Expected(path).GetProperty("mark").GetInt32(), Samples.Mark(path).Level!.Marks.Likely))];

        marks.Where(mark => mark.Expected <= 7).Max(mark => mark.Given).ShouldBeLessThan(marks.Where(mark => mark.Expected >= 20).Min(mark => mark.Given));
        marks.Average(mark => Math.Abs(mark.Given - mark.Expected)).ShouldBeLessThan(4);
    }
}
