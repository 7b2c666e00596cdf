using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EssayMarker.Assessing;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>What each reader sees, and what not.</summary>
public sealed class HtmlViewTests
{
    [Fact]
    public void A_student_reads_no_words_of_the_scheme_and_no_mark()
    {
        string page = Pages.Source(SampleEssay.Assessment, Pages.Student);

        page.ShouldNotContain("The scheme");
        page.ShouldNotContain(SampleEssay.Counterexample);
        page.ShouldNotContain(SampleEssay.Met);
        page.ShouldNotContain("descriptor");
        TextOf(SampleEssay.Assessment, Pages.Student).ShouldNotContain("marks", Case.Insensitive);
        page.ShouldNotContain("0.91");
        page.ShouldContain("Computer feedback. Not checked by your teacher.");
    }

    [Fact]
    public void A_student_reads_the_level_in_words_and_the_marks_only_when_they_are_asked_for()
    {
        Glance(Pages.Student).ShouldContain("Level 3, possibly 4");
        Glance(Pages.Student).ShouldNotContain("12 to 17");
        Glance(Pages.Student with { ShowMarks = true }).ShouldContain("12 to 17 of 25 marks, most likely 14");
    }

    [Fact]
    public void No_mark_can_be_read_from_the_students_drawing_of_the_levels()
    {
        string Drawing(LevelJudgement level) => Pages.Read(SampleEssay.Assessment with { Level = level }, Pages.Student).QuerySelector("svg.scale")!.OuterHtml;
        LevelJudgement one = SampleEssay.Assessment.Level!;

        Drawing(one with { Marks = new MarkRange(11, 11, 19) }).ShouldBe(Drawing(one));
    }

    [Fact]
    public void To_a_student_a_point_that_was_not_found_is_its_question_and_no_more()
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, Pages.Student);

        page.QuerySelector("#other-lines")!.TextContent.ShouldContain("Not needed for Level 5.");
        page.QuerySelectorAll("#other-lines li").Select(line => line.TextContent).ShouldBe([SampleEssay.Ask]);
        page.QuerySelectorAll(".point").Length.ShouldBe(2);
        TextOf(SampleEssay.Assessment, Pages.Student).ShouldNotContain("D3");
    }

    [Fact]
    public void A_point_shows_its_state_in_words_and_the_students_own_sentences_as_links()
    {
        IElement point = Pages.Read(SampleEssay.Assessment, Pages.Student).GetElementById("point-S1")!;

        point.QuerySelector(".state")!.TextContent.ShouldBe("✓ Met");
        point.QuerySelector(".quotes a")!.TextContent.ShouldBe("Both men ruled alone.");
        point.QuerySelector(".quotes a")!.GetAttribute("href").ShouldBe("#s1");
        point.QuerySelector("a.walk")!.GetAttribute("data-walk").ShouldBe("1");
    }

    [Fact]
    public void A_sentence_leads_to_its_details_and_back()
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, Pages.Student);

        page.GetElementById("s1")!.GetAttribute("href").ShouldBe("#d1");
        page.GetElementById("d1")!.QuerySelector("a.chip")!.GetAttribute("href").ShouldBe("#point-S1");
        page.GetElementById("d1")!.TextContent.ShouldContain("words ruled, alone");
        page.GetElementById("d1")!.TextContent.ShouldContain("Sure");
        page.GetElementById("d1")!.QuerySelector("a.back")!.GetAttribute("href").ShouldBe("#s1");
    }

    [Fact]
    public void A_teacher_reads_first_what_was_not_marked_word_for_word()
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, Pages.Teacher);

        page.QuerySelector("main > :first-child")!.QuerySelector("h2")!.TextContent.ShouldBe("Not marked: please read");
        page.QuerySelectorAll("#unmarked .verbatim").Select(text => text.TextContent)
            .ShouldBe(["Which test\ndo you judge by?", "Two leaders", "A quotation that stands apart.", "Hosking, A History."]);
    }

    [Fact]
    public void A_teacher_reads_the_schemes_words_and_figures()
    {
        string text = TextOf(SampleEssay.Assessment, Pages.Teacher);

        text.ShouldContain(SampleEssay.Statement);
        text.ShouldContain(SampleEssay.UnfoundStatement);
        text.ShouldContain(SampleEssay.Clause);
        text.ShouldContain($"by meaning alone (scheme: {SampleEssay.Met});");
        text.ShouldContain("0.91");
        text.ShouldContain("12 to 17 of 25 marks, most likely 14");
        text.ShouldContain("Why not the level above");
    }

    [Fact]
    public void Both_views_show_the_years_as_a_strip_and_ask_about_an_empty_part()
    {
        foreach (ReportOptions options in new[] { Pages.Student, Pages.Teacher })
        {
            IElement section = Pages.Read(SampleEssay.Assessment, options).GetElementById("periods")!;

            section.QuerySelectorAll(".strip li").Select(part => string.Join(" ", part.Children.Select(child => child.TextContent))).ShouldBe(["1941–53 none", "1953–64 1 sentence 2"]);
            section.QuerySelector(".strip a")!.GetAttribute("href").ShouldBe("#s2");
            section.TextContent.ShouldContain("Nothing dated between 1941 and 1953 was found.");
        }

        foreach (ReportOptions options in Pages.AllOptions.Where(options => options.IsCoursework))
            Pages.Read(SampleEssay.Assessment, options).GetElementById("periods").ShouldBeNull();
    }

    [Fact]
    public void A_teacher_alone_reads_how_the_range_would_move_with_other_points()
    {
        string[] rows = [.. Pages.Read(SampleEssay.Assessment, Pages.Teacher).QuerySelectorAll("#what-if tbody tr").Select(row => string.Join(": ", row.Children.Select(cell => cell.TextContent)))];

        rows.ShouldBe(["If a person took S1 away: 12–17, likely 14 → 9–14, likely 11", "If D3 were made as well as a typical point: No change"]);
        foreach (ReportOptions options in Pages.AllOptions.Where(options => options != Pages.Teacher))
            Pages.Read(SampleEssay.Assessment, options).GetElementById("what-if").ShouldBeNull();
    }

    [Fact]
    public void The_first_screen_holds_the_strongest_passage_the_weakest_strand_and_the_first_step()
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, Pages.Student);

        page.QuerySelectorAll(".glance h3").Select(heading => heading.TextContent).ShouldBe(["Indicative level", "Strongest passage", "Weakest strand", "First step"]);
        page.QuerySelector(".glance blockquote a")!.GetAttribute("href").ShouldBe("#s3");
        page.QuerySelector(".glance .name")!.TextContent.ShouldBe("Focus on the question");
        page.QuerySelector(".glance .step a")!.GetAttribute("href").ShouldBe("#s4");
    }

    [Fact]
    public void A_comment_stands_in_its_sentences_details()
    {
        IHtmlDocument page = Pages.Read(SampleEssay.Assessment, Pages.Student);

        page.GetElementById("d1")!.QuerySelector(".say")!.TextContent.ShouldBe(Wording.Default.Remark(SampleEssay.Assessment.Comments[0], View.Student));
        page.QuerySelectorAll("#comments li a").Select(link => link.GetAttribute("href")).ShouldBe(["#s1", "#s4"]);
    }

    [Theory, InlineData(View.Student), InlineData(View.Teacher)]
    public void Coursework_shows_the_criteria_and_questions_and_no_judgement(View view)
    {
        string text = TextOf(SampleEssay.Assessment, Pages.Coursework with { View = view });

        text.ShouldContain(Wording.Default.Question("support"));
        foreach (string judgement in new[] { "level", "Met", "S1", "D3", "The scheme", "Check this date", "1958", "Sure", "12", "Judgement,", "few sentences" })
            text.ShouldNotContain(judgement, Case.Sensitive);
        text.ShouldNotContain("Level");
    }

    [Fact]
    public void In_coursework_no_sentence_is_marked() =>
        Pages.Read(SampleEssay.Assessment, Pages.Coursework).QuerySelectorAll("a.s, .note, .point, .tag, svg, .glance").ShouldBeEmpty();

    [Fact]
    public void Where_there_is_no_level_the_page_says_why_at_its_top()
    {
        Glance(SampleEssay.WithoutLevel, Pages.Student).ShouldContain("No level");
        Glance(SampleEssay.WithoutLevel, Pages.Student).ShouldContain("This is a plan, so it gets no level.");
        TextOf(SampleEssay.WithoutLevel, Pages.Student).ShouldNotContain("possibly");
    }

    [Fact]
    public void Every_view_that_judges_says_that_a_person_decides_and_what_was_not_tested()
    {
        foreach (ReportOptions options in new[] { Pages.Student, Pages.Teacher })
        {
            string text = TextOf(SampleEssay.Assessment, options);
            text.ShouldContain("a person decides");
            text.ShouldContain("Not tested on marked A-level History essays.");
        }
    }

    [Fact]
    public void The_balance_is_told_in_words_and_has_no_middle()
    {
        IElement figure = Pages.Read(SampleEssay.Assessment, Pages.Student).QuerySelector(".balance")!;

        figure.QuerySelector("svg")!.GetAttribute("aria-label").ShouldBe("Points found: Similarities 1 · Differences 0");
        figure.QuerySelectorAll("line").ShouldBeEmpty();
    }

    [Fact]
    public void The_map_counts_comparisons_and_judgements_by_paragraph()
    {
        IElement[] rows = [.. Pages.Read(SampleEssay.Assessment, Pages.Student).QuerySelectorAll("#map tbody tr")];

        rows.Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent))).ShouldBe(["1|", "|", "|1", "|1"]);
    }

    [Fact]
    public void The_hashes_stand_at_the_foot()
    {
        string foot = Pages.Read(SampleEssay.Assessment, Pages.Student).QuerySelector("footer")!.TextContent;

        foot.ShouldContain("1.0.0+sha256:program");
        foot.ShouldContain("sha256:rubric");
        foot.ShouldContain(Wording.Default.Hash);
        foot.ShouldContain(Pages.Student.Hash);
    }

    private static string Glance(ReportOptions options) => Glance(SampleEssay.Assessment, options);

    private static string Glance(Assessment assessment, ReportOptions options) => Pages.Read(assessment, options).QuerySelector(".glance")!.TextContent;

    /// <summary>What is read, without the style sheet, script and hashes.</summary>
    private static string TextOf(Assessment assessment, ReportOptions options)
    {
        IHtmlDocument page = Pages.Read(assessment, options);
        foreach (IElement unread in page.QuerySelectorAll("style, script, dd, meta"))
        {
            if (unread.Closest("#criteria") is null)
                unread.Remove();
        }
        return page.DocumentElement.TextContent + string.Concat(page.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label")));
    }
}
