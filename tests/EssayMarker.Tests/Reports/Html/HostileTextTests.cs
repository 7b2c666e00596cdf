using AngleSharp.Html.Dom;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>An essay is hostile input: whatever it holds is shown as text.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<ReportOptions> Views => new(Pages.AllOptions);

    [Theory, MemberData(nameof(Views))]
    public void Markup_in_every_text_of_the_assessment_is_shown_as_text(ReportOptions options)
    {
        const string Attack = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' &amp; <!-- ";
        Assessment assessment = SampleEssay.Of(
            (ParagraphRole.Title, Attack), (ParagraphRole.Question, Attack), (ParagraphRole.Body, Attack + " Both ruled. Then. On. And on."), (ParagraphRole.Bibliography, Attack));
        assessment = assessment with
        {
            Essay = assessment.Essay with { FileName = Attack + ".docx", Comments = [new ExistingComment(Attack, Attack, null)], Warnings = [new Warning(Attack)] },
            Rubric = assessment.Rubric with { Question = Attack, Sides = [new Side("similarity", Attack, Stance.Supports), new Side("difference", Attack, Stance.Unstated)] },
            Warnings = [new Warning(Attack)],
            Evidence = [new EvidenceFinding(Attack, 1, new TextSpan(2, 0, 3), EvidenceState.CheckDate) { FactLine = Attack }],
            Made = new Provenance(Attack, Attack, Attack, Attack, Attack, Attack),
        };

        IHtmlDocument page = Pages.Read(assessment, options);

        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img, [onerror], [onfocus], [autofocus]").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Attack + ".docx");
        page.GetElementById("p0")!.TextContent.ShouldBe(Attack);
        page.GetElementById("s1")!.TextContent.ShouldStartWith(Attack);
    }

    [Theory]
    [InlineData("\u202Etxet", "[U+202E]txet")]
    [InlineData("a\u2066b\u2069", "a[U+2066]b[U+2069]")]
    [InlineData("nul \0 bell \a escape \u001B", "nul ␀ bell ␇ escape ␛")]
    [InlineData("\u0085\u007F", "[U+0085]␡")]
    [InlineData("grew by \uFFFC a year", "grew by ▯ a year")]
    [InlineData("tab\tand\nbreak", "tab\tand\nbreak")]
    [InlineData("é 😀 אב שלום ¬", "é 😀 אב שלום ¬")]
    [InlineData("a &lt; b &#0; c", "a &lt; b &#0; c")]
    public void What_would_act_unseen_is_shown(string written, string shown) =>
        AsTitle(written).ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_shown_as_a_replacement() =>
        AsTitle("lone \uD800 and \uDC00, no characters \uFFFE\uFFFF\uFDD0").ShouldBe("lone \uFFFD and \uFFFD, no characters \uFFFD\uFFFD\uFFFD");

    [Fact]
    public void A_word_of_ten_thousand_letters_is_shown_whole()
    {
        string word = new('w', 10_000);

        IHtmlDocument page = Pages.Read(SampleEssay.Of((ParagraphRole.Title, "T"), (ParagraphRole.Body, "One."), (ParagraphRole.Body, word + ". Then. So.")), Pages.Student);

        page.GetElementById("s2")!.TextContent.ShouldBe(word + ".");
    }

    [Fact]
    public void An_excerpt_never_cuts_a_character()
    {
        string faces = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 60));

        string excerpt = Pages.Read(SampleEssay.Of((ParagraphRole.Title, "T"), (ParagraphRole.Body, faces + "."), (ParagraphRole.Body, "Two. Three. Four.")), Pages.Student)
            .QuerySelector(".point .quote")!.TextContent;

        excerpt.ShouldEndWith("👩‍👩‍👧…");
        excerpt.ShouldNotContain('\uFFFD');
    }

    private static string AsTitle(string text) =>
        Pages.Read(SampleEssay.Of((ParagraphRole.Title, text), (ParagraphRole.Body, "One."), (ParagraphRole.Body, "Both ruled. Then. So.")), Pages.Student)
            .GetElementById("p0")!.TextContent;
}
