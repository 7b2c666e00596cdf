using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class MarkerTests
{
    [Fact]
    public void An_assessment_says_what_made_it()
    {
        Provenance made = Marking.Mark(Marking.Script("weak")).Made;

        made.Program.ShouldMatch(@"^\d+\.\d+\.\d+\+sha256:[0-9a-f]{64}$");
        foreach (string? hash in new[] { made.Model, made.Rubric, made.Levels, made.Facts }) hash.ShouldNotBeNull().ShouldMatch("^sha256:[0-9a-f]{64}$");
        made.Essay.ShouldBeNull();
    }

    [Fact]
    public void Marking_twice_and_at_once_gives_the_same()
    {
        Marker marker = Marking.For(Marking.Rubric);
        Essay essay = EssayReader.FromText("essay.txt", Marking.Script("one-sided"));
        string once = Json(marker.Mark(essay));

        string[] others = [.. Enumerable.Range(0, 3).AsParallel().Select(_ => Json(marker.Mark(essay)))];

        others.ShouldAllBe(other => other == once);
    }

    [Fact]
    public void Every_sentence_is_in_the_assessment_under_its_number()
    {
        Assessment assessment = Marking.Mark(Marking.Script("good-short"));

        assessment.Sentences.Select(sentence => sentence.Sentence.Number).ShouldBe(Enumerable.Range(1, assessment.Essay.Sentences.Count));
        assessment.Points.Select(point => point.Point.Id).ShouldBe(Marking.Rubric.Points.Select(point => point.Id));
        assessment.Coverage.Keys.ShouldBe(["similarity", "difference"], ignoreOrder: true);
        assessment.Coverage.Values.ShouldAllBe(share => share >= 0 && share <= 1);
    }

    [Theory]
    [InlineData("Stalin ruled alone and Khrushchev shared power with the others for a while. ", 4_500)]
    [InlineData("Ten words or so. ", 5_001)]
    public void A_text_that_is_too_long_is_declined(string sentence, int times)
    {
        Essay essay = EssayReader.FromText("long.txt", string.Join('\n', Enumerable.Repeat(sentence, times)));

        Assessment assessment = Marking.For(Marking.Rubric).Mark(essay);

        assessment.Level.ShouldBeNull();
        assessment.Points.ShouldBeEmpty();
        assessment.Sentences.Count.ShouldBe(essay.Sentences.Count);
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("too long for a level", StringComparison.Ordinal));
        Marker.DeclineIfTooLong(Marking.Rubric, essay)!.Warnings.ShouldBe(assessment.Warnings);
    }

    [Fact]
    public void A_text_of_ordinary_length_is_not_declined() =>
        Marker.DeclineIfTooLong(Marking.Rubric, EssayReader.FromText("essay.txt", Marking.Script("weak"))).ShouldBeNull();

    private static string Json(Assessment assessment) => JsonSerializer.Serialize(new { assessment.Level, assessment.Comments, assessment.NextSteps, assessment.Sentences, assessment.Evidence });
}
