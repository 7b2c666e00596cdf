using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Matching;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Drafts;

public sealed class DraftComparisonTests
{
    private const string Terror = "A major difference was terror.";

    public static TheoryData<string> Names => Marking.Names;

    [Fact]
    public void Each_sentence_is_kept_reworded_new_or_gone()
    {
        DraftComparison comparison = Unmatched(
            "Both men ruled alone. Stalin had his rivals shot in the Leningrad Affair. Stalin was feared by everyone. They both built flats.",
            "They both built flats. Both men ruled alone. In 1949 Stalin had rivals shot in the Leningrad Affair. Khrushchev met farmers and workers on his travels.");

        comparison.Sentences.Select(pair => (pair.Before, pair.After, pair.Change)).ShouldBe(
        [
            (4, 1, SentenceChange.Kept),
            (1, 2, SentenceChange.Kept),
            (2, 3, SentenceChange.Changed),
            (3, null, SentenceChange.Gone),
            (null, 4, SentenceChange.New),
        ]);
        comparison.Sentences[2].Likeness.ShouldBeInRange(0.5, 0.99);
    }

    [Fact]
    public void Of_two_that_could_be_the_sentence_reworded_the_more_alike_is_taken()
    {
        DraftComparison comparison = Unmatched(
            "Khrushchev denounced Stalin in the Secret Speech.",
            "Khrushchev denounced the arrests and the camps to the delegates in a long Secret Speech against Stalin. In the Secret Speech Khrushchev denounced Stalin openly.");

        comparison.Sentences.Single(pair => pair.Change == SentenceChange.Changed).After.ShouldBe(2);
    }

    [Fact]
    public void A_short_sentence_that_is_added_to_is_reworded_and_not_replaced()
    {
        DraftComparison comparison = Unmatched(
            "They kept the command economy.",
            "They kept the command economy, because the Party's power rested on planning from the centre and any free market in grain or goods would have weakened its officials.");

        comparison.Sentences.Single().Change.ShouldBe(SentenceChange.Changed);
    }

    [Fact]
    public void A_sentence_that_stands_twice_is_paired_twice()
    {
        DraftComparison comparison = Unmatched("Both men ruled alone. Both men ruled alone.", "Both men ruled alone. Both men ruled alone. Both men ruled alone.");

        comparison.Sentences.Select(pair => pair.Change).ShouldBe([SentenceChange.Kept, SentenceChange.Kept, SentenceChange.New]);
    }

    [Theory]
    [InlineData("Both ruled alone. They built flats. Rivals were shot.", "They built flats. Rivals were shot. Both ruled alone.", "Both ruled alone.")]
    [InlineData("Both ruled alone. They built flats. Rivals were shot.", "Rivals were shot. Both ruled alone. They built flats.", "Rivals were shot.")]
    [InlineData("Both ruled alone. They built flats. Rivals were shot.", "Both ruled alone. The war was won. Rivals were shot.", null)]
    [InlineData("Both ruled alone. They built flats.", "The war was won. Both ruled alone. They built flats.", null)]
    public void Of_the_sentences_that_stayed_the_fewest_are_called_moved(string before, string after, string? moved)
    {
        DraftComparison comparison = Unmatched(before, after);

        comparison.Sentences.Where(pair => pair.IsMoved).Select(pair => comparison.After.Essay.Sentences[pair.After!.Value - 1].Text)
            .ShouldBe(moved is null ? [] : [moved]);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_draft_beside_itself_has_changed_in_nothing_and_met_no_target(string script)
    {
        Assessment draft = Marking.Mark(Marking.Script(script));

        var comparison = DraftComparison.Of(draft, draft);

        comparison.Relation.ShouldBe(DraftRelation.Same);
        comparison.Sentences.ShouldAllBe(pair => pair.Change == SentenceChange.Kept && !pair.IsMoved);
        comparison.Points.ShouldAllBe(point => point.Movement == PointMovement.Unchanged);
        comparison.Targets.Count.ShouldBe(draft.NextSteps.Count);
        comparison.Targets.ShouldAllBe(target => target.State == TargetState.NotYet);
        comparison.Strands.ShouldAllBe(strand => strand.Level == Direction.Unchanged);
        if (comparison.Range is { } range) (range.Marks, range.Overlap).ShouldBe((Direction.Unchanged, true));
    }

    [Fact]
    public void A_paragraph_that_is_added_gains_its_point_and_one_that_is_taken_out_loses_it()
    {
        string full = Marking.Script("good-balanced");
        string without = string.Join('\n', full.Split('\n').Where(line => !line.StartsWith(Terror, StringComparison.Ordinal)));
        (Assessment less, Assessment more) = (Marking.Mark(without), Marking.Mark(full));

        var added = DraftComparison.Of(less, more);
        var removed = DraftComparison.Of(more, less);

        added.Relation.ShouldBe(DraftRelation.Revised);
        Moved(added, PointMovement.Gained).ShouldNotBeEmpty();
        Moved(removed, PointMovement.Lost).ShouldBe(Moved(added, PointMovement.Gained));
        Moved(removed, PointMovement.Fell).ShouldBe(Moved(added, PointMovement.Rose));
        added.Count(SentenceChange.New).ShouldBe(5);
        removed.Count(SentenceChange.Gone).ShouldBe(5);
        added.Range!.Marks.ShouldBe(Direction.Up);
        removed.Range!.Marks.ShouldBe(Direction.Down);
    }

    [Fact]
    public void Two_essays_of_different_hands_are_hardly_related() =>
        DraftComparison.Of(Marking.Mark(Marking.Script("narrative")), Marking.Mark(Marking.Script("top-short"))).Relation.ShouldBe(DraftRelation.HardlyRelated);

    [Fact]
    public void Of_drafts_without_a_level_no_range_is_told_and_no_target_judged()
    {
        Assessment essay = Marking.Mark(Marking.Script("weak"));

        var comparison = DraftComparison.Of(essay, Marking.Mark("Stalin and Khrushchev were similar. Both ruled alone."));

        comparison.Range.ShouldBeNull();
        comparison.Strands.ShouldBeEmpty();
        comparison.Targets.Count.ShouldBe(essay.NextSteps.Count);
        comparison.Targets.ShouldAllBe(target => target.State == TargetState.CannotTell);
    }

    [Fact]
    public void Drafts_of_two_rubrics_are_refused()
    {
        Assessment first = Marking.Mark(Marking.Script("weak"));
        Assessment second = new Assessor(Marking.Parse("schema: essaymarker/rubric/1\nid: other\nquestion: Were they alike?\npoints: []\n")).Assess(first.Essay, MatchedEssay.Nothing, []);

        Should.Throw<ArgumentException>(() => DraftComparison.Of(first, second)).Message.ShouldContain("different rubrics");
    }

    [Theory]
    [InlineData(PointStatus.NotFound, PointStatus.Partly, PointMovement.Gained)]
    [InlineData(PointStatus.Misattributed, PointStatus.Met, PointMovement.Gained)]
    [InlineData(PointStatus.Partly, PointStatus.Met, PointMovement.Rose)]
    [InlineData(PointStatus.Met, PointStatus.Partly, PointMovement.Fell)]
    [InlineData(PointStatus.Met, PointStatus.Contradicted, PointMovement.Lost)]
    [InlineData(PointStatus.Misattributed, PointStatus.NotFound, PointMovement.Shifted)]
    [InlineData(PointStatus.Reported, PointStatus.Reported, PointMovement.Unchanged)]
    public void A_point_moves_by_whether_it_is_credited(PointStatus before, PointStatus after, PointMovement movement)
    {
        PointResult With(PointStatus status) => new(Marking.Rubric.Points[0], status, 0.5, []);

        new PointChange(With(before), With(after)).Movement.ShouldBe(movement);
    }

    private static string[] Moved(DraftComparison comparison, PointMovement movement) =>
        [.. comparison.Points.Where(point => point.Movement == movement).Select(point => point.Point.Id)];

    private static DraftComparison Unmatched(string before, string after)
    {
        var assessor = new Assessor(Marking.Rubric);
        return DraftComparison.Of(assessor.Assess(EssayReader.FromText("1.txt", before), MatchedEssay.Nothing, []), assessor.Assess(EssayReader.FromText("2.txt", after), MatchedEssay.Nothing, []));
    }
}
