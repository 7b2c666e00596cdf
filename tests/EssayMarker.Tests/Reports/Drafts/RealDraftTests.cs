using AngleSharp.Html.Dom;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Reports.Html;
using Shouldly;

namespace EssayMarker.Tests.Reports.Drafts;

/// <summary>Pages of real essays, marked by the program.</summary>
public sealed class RealDraftTests
{
    private static readonly Lazy<DraftComparison> TwoHands = new(() => DraftComparison.Of(Samples.Mark(Samples.Essays[0]), Samples.Mark(Samples.Essays[1])));

    private static readonly Lazy<DraftComparison> Revised = new(() => DraftComparison.Of(
        Marking.Mark(Marking.Script("assertions")),
        Marking.Mark(Marking.Script("assertions")
            .Replace("They both removed their rivals.", "They both removed their rivals. In the Leningrad Affair of 1949 Stalin had rivals shot, and Khrushchev defeated the anti-Party group in 1957.", StringComparison.Ordinal)
            .Replace("Stalin was remote and Khrushchev mixed with people.", "Stalin was remote, while Khrushchev travelled and mixed with people.", StringComparison.Ordinal)
            .Replace("They both kept the one-party state. ", "", StringComparison.Ordinal))));

    private static readonly Lazy<DraftComparison> Weak = new(() => DraftComparison.Of(
        Marking.Mark(Marking.Script("weak")), Marking.Mark(Marking.Script("weak") + "\n\nStalin had the leaders of Leningrad shot in 1949.")));

    public static TheoryData<ReportOptions> Views => new(ComparisonPages.AllOptions);

    [Theory, MemberData(nameof(Views))]
    public void The_page_of_real_drafts_is_sound_and_holds_the_whole_second_draft(ReportOptions options)
    {
        foreach (DraftComparison comparison in new[] { Revised.Value, TwoHands.Value })
        {
            IHtmlDocument page = ComparisonPages.Read(comparison, options);

            PageChecks.LinksLead(page);
            PageChecks.IsInOrder(page);
            foreach (Paragraph paragraph in comparison.After.Essay.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Empty))
                page.QuerySelector($"#essay #p{paragraph.Number}").ShouldNotBeNull();
            page.QuerySelectorAll("#reworded li").Length.ShouldBe(comparison.Count(SentenceChange.Changed));
            page.QuerySelectorAll("#taken-out del").Select(gone => gone.TextContent)
                .ShouldBe(comparison.Sentences.Where(pair => pair.Change == SentenceChange.Gone).Select(pair => comparison.Before.Essay.Sentences[pair.Before!.Value - 1].Text));
        }
    }

    [Fact]
    public void A_students_page_of_real_drafts_holds_no_line_of_the_scheme_and_no_mark()
    {
        foreach (DraftComparison comparison in new[] { Revised.Value, TwoHands.Value, Weak.Value })
        {
            string text = ComparisonPages.Read(comparison, ComparisonPages.Student).Body!.TextContent;

            foreach (string line in Marking.Rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement)))
                text.ShouldNotContain(line);
            text.ShouldNotContain(" of 25 marks");
        }
    }

    [Fact]
    public void A_students_page_names_no_point_that_neither_draft_made_and_a_teachers_names_all()
    {
        string[] unfound = [.. Weak.Value.Points.Where(Neither).Select(change => change.Point.Id)];

        unfound.ShouldNotBeEmpty();
        Chips(ComparisonPages.Student).ShouldBe(Marking.Rubric.Points.Select(point => point.Id).Except(unfound), ignoreOrder: true);
        Chips(ComparisonPages.Teacher).ShouldBe(Marking.Rubric.Points.Select(point => point.Id), ignoreOrder: true);

        static bool Neither(PointChange change) => change is { Before.Status: PointStatus.NotFound, After.Status: PointStatus.NotFound };

        static string[] Chips(ReportOptions options) => [.. ComparisonPages.Read(Weak.Value, options).QuerySelectorAll(".chip").Select(chip => chip.TextContent)];
    }

    [Fact]
    public void The_page_shows_the_step_that_was_done_with_the_sentence_that_does_it()
    {
        Target done = Revised.Value.Targets.First(target => target.State == TargetState.Met);

        IHtmlDocument page = ComparisonPages.Read(Revised.Value, ComparisonPages.Student);

        page.QuerySelector(".target.met .asks")!.TextContent.ShouldBe(Wording.Default.Remark(done.Step, View.Student));
        page.QuerySelectorAll(".target.met a.quote").Select(quote => quote.GetAttribute("href")).ShouldContain($"#s{done.Sentences[0]}");
    }

    [Fact]
    public void Essays_of_two_hands_are_said_to_have_hardly_a_sentence_in_common() =>
        ComparisonPages.Read(TwoHands.Value, ComparisonPages.Student).QuerySelector("main > .alert")!.TextContent.ShouldBe(Wording.Default.Label("compare.hardly-related"));
}
