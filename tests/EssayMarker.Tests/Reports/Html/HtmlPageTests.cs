using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>What holds of the page in every view.</summary>
public sealed class HtmlPageTests
{
    public static TheoryData<ReportOptions> Views => new(Pages.AllOptions);

    [Theory, MemberData(nameof(Views))]
    public void Every_link_leads_to_a_part_of_the_page(ReportOptions options) => PageChecks.LinksLead(Pages.Read(SampleEssay.Assessment, options));

    [Theory, MemberData(nameof(Views))]
    public void Every_id_stands_once_every_label_has_its_words_and_headings_go_down_one_level_at_a_time(ReportOptions options) =>
        PageChecks.IsInOrder(Pages.Read(SampleEssay.Assessment, options));

    [Theory, MemberData(nameof(Views))]
    public void Nothing_acts_but_our_own_style_and_script(ReportOptions options)
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, options);
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]").ShouldNotBeNull().GetAttribute("content")!;

        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldContain($"style-src {HashOf(page.QuerySelectorAll("style").Single())}");
        policy.ShouldContain($"script-src {HashOf(page.QuerySelectorAll("script").Single())}");
        PageChecks.ActsByNoAttribute(page, Pages.Source(SampleEssay.Assessment, options));
    }

    [Theory, MemberData(nameof(Views))]
    public void The_same_assessment_gives_the_same_bytes(ReportOptions options) =>
        Pages.Bytes(SampleEssay.Assessment, options).ShouldBe(Pages.Bytes(SampleEssay.Assessment, options));

    [Theory, MemberData(nameof(Views))]
    public void The_page_is_correct_HTML(ReportOptions options) => PageChecks.IsCorrectHtml(Pages.Source(SampleEssay.Assessment, options));

    [Theory, MemberData(nameof(Views))]
    public void The_essay_is_all_there_in_its_order(ReportOptions options)
    {
        IElement essay = Pages.Read(SampleEssay.Assessment, options).GetElementById("essay")!;

        foreach (Paragraph paragraph in SampleEssay.Assessment.Essay.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Empty))
            essay.QuerySelector($"#p{paragraph.Number}").ShouldNotBeNull();
        essay.QuerySelectorAll("[id^=s]").Select(sentence => sentence.TextContent).ShouldBe(SampleEssay.Assessment.Essay.Sentences.Select(sentence => sentence.Text));
        essay.QuerySelectorAll(".apart .what").Select(what => what.TextContent)
            .ShouldBe(["Title · not marked", "Quotation set off · not marked", "Bibliography · not marked"]);
    }

    [Fact]
    public void A_page_for_three_thousand_words_stays_below_250_KB()
    {
        const string Sentence = "Khrushchev ended the terror of the years before, and the courts were given back some of their independence from the Party. ";
        (ParagraphRole, string)[] paragraphs = [.. Enumerable.Repeat((ParagraphRole.Body, string.Concat(Enumerable.Repeat(Sentence, 10)).TrimEnd()), 15)];
        Assessment three = SampleEssay.Of(paragraphs);
        three.Essay.Words.ShouldBeGreaterThan(3000);
        Assessment full = three with
        {
            Sentences = [.. three.Sentences.Select(sentence => SampleEssay.Assessment.Sentences[sentence.Sentence.Number % 2] with { Sentence = sentence.Sentence })],
        };

        Pages.Bytes(full, Pages.Teacher).Length.ShouldBeLessThan(250 * 1024);
    }

    [Fact]
    public void A_rubric_without_points_sides_levels_or_actors_still_gives_a_page()
    {
        var bare = new Assessment(SampleEssay.Assessment.Essay, new Rubric("bare", "Any question?", []), EssayKind.Essay,
            [.. SampleEssay.Assessment.Sentences.Select(sentence => sentence with { Matches = [], Roles = [] })], [], null);

        foreach (ReportOptions options in Pages.AllOptions)
            Pages.Read(bare, options).QuerySelector("h1")!.TextContent.ShouldBe("draft.docx");
    }

    [Fact]
    public void An_empty_text_still_gives_a_page() =>
        Pages.Read(SampleEssay.WithoutLevel with { Essay = new Essay("empty.docx", [], [], []), Sentences = [], Points = [], Evidence = [], Comments = [], NextSteps = [], Strengths = [], Warnings = [] }, Pages.Teacher)
            .QuerySelector("h1")!.TextContent.ShouldBe("empty.docx");

    private static string HashOf(IElement element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
}
