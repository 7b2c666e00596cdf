using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Reports.Html;
using Shouldly;

namespace EssayMarker.Tests.Reports.Drafts;

/// <summary>What holds of the page of two drafts in every view, and what each reader sees.</summary>
public sealed class ComparisonHtmlTests
{
    public static TheoryData<ReportOptions> Views => new(ComparisonPages.AllOptions);

    [Fact]
    public void The_text_of_a_students_page() =>
        ComparisonPages.Text(ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student)).ShouldMatchApproved(file => file.WithDiscriminator("student"));

    [Fact]
    public void The_text_of_a_teachers_page() =>
        ComparisonPages.Text(ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Teacher)).ShouldMatchApproved(file => file.WithDiscriminator("teacher"));

    [Theory, MemberData(nameof(Views))]
    public void Every_link_leads_to_a_part_of_the_page(ReportOptions options) => PageChecks.LinksLead(ComparisonPages.Read(ComparisonPages.Comparison, options));

    [Theory, MemberData(nameof(Views))]
    public void Every_id_stands_once_every_label_has_its_words_and_headings_go_down_one_level_at_a_time(ReportOptions options) =>
        PageChecks.IsInOrder(ComparisonPages.Read(ComparisonPages.Comparison, options));

    [Theory, MemberData(nameof(Views))]
    public void Nothing_acts_but_our_own_styles(ReportOptions options)
    {
        string source = ComparisonPages.Source(ComparisonPages.Comparison, options);
        IHtmlDocument page = ComparisonPages.Read(ComparisonPages.Comparison, options);
        string styles = string.Join(' ', page.QuerySelectorAll("style").Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'"));

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]").ShouldNotBeNull().GetAttribute("content")
            .ShouldBe($"default-src 'none'; style-src {styles}; base-uri 'none'; form-action 'none'");
        page.QuerySelectorAll("script, link, img, iframe, form, object, base").ShouldBeEmpty();
        PageChecks.ActsByNoAttribute(page, source);
    }

    [Theory, MemberData(nameof(Views))]
    public void The_page_is_correct_HTML_and_the_same_drafts_give_the_same_bytes(ReportOptions options)
    {
        PageChecks.IsCorrectHtml(ComparisonPages.Source(ComparisonPages.Comparison, options));
        ComparisonPages.Bytes(ComparisonPages.Comparison, options).ShouldBe(ComparisonPages.Bytes(DraftComparison.Of(ComparisonPages.First, ComparisonPages.Second), options));
    }

    [Fact]
    public void A_student_reads_no_words_of_the_scheme_no_mark_and_no_point_that_neither_draft_made()
    {
        string source = ComparisonPages.Source(ComparisonPages.Comparison, ComparisonPages.Student);
        string text = ComparisonPages.Text(ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student));

        source.ShouldNotContain("The scheme");
        source.ShouldNotContain("descriptor");
        source.ShouldNotContain(Wording.Default.Label("compare.overlap"));
        text.ShouldNotContain("D3");
        text.ShouldNotContain(" marks", Case.Insensitive);
        text.ShouldNotContain("scale of levels");
        text.ShouldContain("Computer feedback. Not checked by your teacher.");
        text.ShouldContain("A small change may be chance");
    }

    [Fact]
    public void No_mark_can_be_read_from_the_students_page()
    {
        LevelJudgement level = ComparisonPages.Second.Level!;
        Assessment other = ComparisonPages.Second with
        {
            Level = level with { Marks = new MarkRange(16, 19, 20), Strands = [.. level.Strands.Select(strand => strand with { Position = strand.Position + 0.2 })] },
        };

        ComparisonPages.Source(DraftComparison.Of(ComparisonPages.First, other), ComparisonPages.Student)
            .ShouldBe(ComparisonPages.Source(ComparisonPages.Comparison, ComparisonPages.Student));
    }

    [Fact]
    public void Marks_and_their_caution_are_shown_to_the_teacher_and_to_the_student_when_asked_for()
    {
        foreach (ReportOptions options in new[] { ComparisonPages.Student with { ShowMarks = true }, ComparisonPages.Teacher })
        {
            string text = ComparisonPages.Text(ComparisonPages.Read(ComparisonPages.Comparison, options));

            text.ShouldContain("12 to 17 of 25 marks, most likely 14");
            text.ShouldContain("15 to 20 of 25 marks, most likely 17");
            text.ShouldContain(Wording.Default.Label("compare.overlap"));
            text.ShouldContain("2.6 → 3.7 on the scale of levels");
        }
    }

    [Fact]
    public void A_reworded_sentence_leads_to_its_old_words_with_what_differs_marked_and_back()
    {
        IHtmlDocument page = ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student);

        IElement sentence = page.GetElementById("s2")!;
        sentence.TextContent.ShouldBe("Khrushchev became Premier after some years, in March 1958.");
        sentence.ClassList.ShouldContain("changed");
        IElement old = page.GetElementById(sentence.GetAttribute("href")![1..])!;
        old.QuerySelectorAll(".words").Select(words => words.TextContent)
            .ShouldBe(["Khrushchev became Premier after some years.", "Khrushchev became Premier after some years, in March 1958."]);
        old.QuerySelectorAll("del").Select(words => words.TextContent).ShouldBe(["years."]);
        old.QuerySelectorAll("ins").Select(words => words.TextContent).ShouldBe(["years, in March 1958."]);
        old.QuerySelector("a")!.GetAttribute("href").ShouldBe("#s2");
    }

    [Fact]
    public void Each_sentence_of_the_second_draft_says_what_became_of_it_in_a_word()
    {
        IHtmlDocument page = ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student);

        string[] Tags(int sentence) => [.. Following(page.GetElementById($"s{sentence}")!).Select(tag => tag.TextContent.Replace('\u00A0', ' '))];
        Tags(1).ShouldBeEmpty();
        Tags(2).ShouldBe(["≈ Reworded"]);
        Tags(3).ShouldBe(["↕ Moved"]);
        Tags(4).ShouldBeEmpty();
        Tags(5).ShouldBe(["+ New"]);
        page.QuerySelectorAll("#essay [id^=s]").Select(sentence => sentence.TextContent).ShouldBe(ComparisonPages.Second.Essay.Sentences.Select(sentence => sentence.Text));

        static IEnumerable<IElement> Following(IElement sentence)
        {
            for (IElement? next = sentence.NextElementSibling; next is not null && next.ClassList.Contains("tag"); next = next.NextElementSibling)
                yield return next;
        }
    }

    [Fact]
    public void A_sentence_taken_out_is_struck_and_says_where_it_stood()
    {
        IElement gone = ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student).QuerySelectorAll("#taken-out li").Single();

        gone.QuerySelector("del")!.TextContent.ShouldBe("The weather was cold in those years.");
        gone.QuerySelector("a")!.GetAttribute("href").ShouldBe("#s4");
    }

    [Fact]
    public void A_step_shows_its_state_and_leads_to_both_drafts()
    {
        IElement step = ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student).QuerySelectorAll("#asked .target")[1];

        step.QuerySelector(".verdict")!.TextContent.ShouldBe("✓ Done");
        step.QuerySelectorAll("a.quote").Select(quote => (quote.TextContent, quote.GetAttribute("href"))).ShouldBe(
        [
            ("Khrushchev became Premier after some years.", "#b2"),
            ("Khrushchev became Premier after some years, in March 1958.", "#s2"),
        ]);
    }

    [Fact]
    public void A_step_about_a_sentence_that_is_gone_says_so() =>
        ComparisonPages.Read(ComparisonPages.Comparison, ComparisonPages.Student).QuerySelectorAll("#asked .target")[2].TextContent.ShouldContain("The sentence was taken out.");

    [Theory, MemberData(nameof(Views))]
    public void Markup_in_every_text_is_shown_as_text(ReportOptions options)
    {
        const string Attack = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' &amp; <!-- ";
        Assessment first = Attacked($"Gone {Attack} entirely. Both of them {Attack} ruled.");
        Assessment second = Attacked($"Both of them {Attack} ruled alone. A quite new sentence {Attack} here.");

        IHtmlDocument page = ComparisonPages.Read(DraftComparison.Of(first, second), options);

        page.QuerySelectorAll("script, img, [onerror], [onfocus], [autofocus]").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe($"{Attack}.docx → {Attack}.docx");
        page.GetElementById("essay")!.TextContent.ShouldContain(Attack);
        PageChecks.LinksLead(page);

        Assessment Attacked(string text)
        {
            Assessment assessment = SampleEssay.Of((ParagraphRole.Title, Attack), (ParagraphRole.Body, text + " Then. So. And."), (ParagraphRole.Note, Attack));
            return assessment with
            {
                Essay = assessment.Essay with { FileName = Attack + ".docx" },
                Rubric = Hostile,
                NextSteps = [new Remark("next.precise", new Dictionary<string, string> { ["paragraph"] = "1", ["evidence"] = Attack }, [1])],
                Made = new Provenance(Attack, Attack, Attack, Attack, Attack, Attack),
            };
        }
    }

    private static Rubric Hostile { get; } = SampleEssay.Rubric with
    {
        Question = "<script>ask()</script>",
        Sides = [new Side("similarity", "<script>one()</script>", Stance.Supports), new Side("difference", "<b>", Stance.Unstated)],
    };

    [Fact]
    public void Drafts_without_a_level_steps_points_or_changes_give_a_page_that_says_so()
    {
        Assessment bare = SampleEssay.WithoutLevel with { Points = [], NextSteps = [], Periods = [] };

        IHtmlDocument page = ComparisonPages.Read(DraftComparison.Of(bare, bare), ComparisonPages.Student);

        page.QuerySelectorAll("main > .alert").Select(warning => warning.TextContent)
            .ShouldBe([.. new[] { "compare.same", "compare.no-level-before", "compare.no-level-after" }.Select(key => Wording.Default.Label(key))]);
        page.QuerySelector("#asked")!.TextContent.ShouldContain("The first report gave no steps.");
        page.QuerySelectorAll("#points, #by-strand, #years, #reworded, #taken-out").ShouldBeEmpty();
        PageChecks.LinksLead(page);
        PageChecks.IsInOrder(page);
    }

    [Fact]
    public void A_sentence_of_thousands_of_words_is_shown_whole()
    {
        string words = string.Join(' ', Enumerable.Range(1, 3000).Select(number => "word" + number));
        (Assessment first, Assessment second) = (SampleEssay.Of((ParagraphRole.Body, words + ". Then. So. And.")), SampleEssay.Of((ParagraphRole.Body, words + " more. Then. So. And.")));

        ComparisonPages.Read(DraftComparison.Of(first, second), ComparisonPages.Student).QuerySelectorAll("#reworded .words").Select(text => text.TextContent)
            .ShouldBe([words + ".", words + " more."]);
    }

    [Fact]
    public void The_foot_holds_the_hashes_of_both_drafts_and_names_the_draft_where_they_were_made_by_different_means()
    {
        Assessment other = ComparisonPages.First with { Made = ComparisonPages.First.Made with { Essay = "sha256:first", Program = "0.9.0+sha256:older" } };

        IElement foot = ComparisonPages.Read(DraftComparison.Of(other, ComparisonPages.Second), ComparisonPages.Student).QuerySelector("footer dl")!;

        foot.QuerySelectorAll("div").Select(line => $"{line.QuerySelector("dt")!.TextContent}: {line.QuerySelector("dd")!.TextContent}").ShouldBe(
        [
            "First draft: sha256:first", "Second draft: sha256:essay", "Program, First draft: 0.9.0+sha256:older", "Program, Second draft: 1.0.0+sha256:program", "Model: sha256:model",
            "Rubric: sha256:rubric", "Levels: sha256:levels", $"Wording: {Wording.Default.Hash}", $"Options: {ComparisonPages.Student.Hash}",
        ]);
    }

    [Fact]
    public void Drafts_of_coursework_are_not_compared() =>
        Should.Throw<ArgumentException>(() => new ComparisonHtml(new ReportOptions { IsCoursework = true, View = View.Teacher }, Wording.Default));
}
