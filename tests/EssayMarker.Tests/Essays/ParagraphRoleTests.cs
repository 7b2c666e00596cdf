using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Essays;

public sealed class ParagraphRoleTests
{
    private const string Question = "‘There were more similarities than differences between Stalin and Khrushchev as Soviet leaders.’ Assess the validity of this view of the years 1941 to 1964.";

    [Fact]
    public void Prose_is_body_and_is_split_into_sentences()
    {
        Essay essay = Read([.. Prose.All]);

        essay.Paragraphs.ShouldAllBe(paragraph => paragraph.Role == ParagraphRole.Body);
        essay.Sentences.Count.ShouldBe(13);
        essay.Sentences.Select(sentence => sentence.Id).First().ShouldBe("s1");
        essay.Words.ShouldBe(Prose.All.Sum(text => text.Split(' ').Length));
    }

    [Fact]
    public void A_sentence_is_the_text_that_its_span_names()
    {
        Essay essay = Read("  Two spaces first. \t And a tab. ", "", Prose.Opening);

        essay.Sentences.ShouldAllBe(sentence => sentence.Text == essay.Paragraphs[sentence.Span.Paragraph].Text.Substring(sentence.Span.Start, sentence.Span.Length));
        essay.Sentences.Select(sentence => sentence.Number).ShouldBe(Enumerable.Range(1, essay.Sentences.Count));
    }

    [Theory]
    [InlineData(Question)]
    [InlineData("\"The Cold War was caused by Stalin.\" How far do you agree?")]
    [InlineData("To what extent was Henry VII successful in limiting the power of the nobility?")]
    [InlineData("How far was the failure of the League of Nations due to the absence of the USA? [25 marks]")]
    [InlineData("Question 2: Assess the reasons for the fall of Charles I.")]
    [InlineData("‘Macbeth is a victim of fate.’ In the light of this statement, discuss Shakespeare's presentation of Macbeth.")]
    [InlineData("Evaluate the view that parliamentary sovereignty is no longer relevant.")]
    [InlineData("Discuss whether Kant's ethics can be applied today.")]
    [InlineData("“Utilitarianism is too demanding.” Do you agree?")]
    [InlineData("Assess the validity of this view.")]
    [InlineData("Explain why the July Crisis led to war. (25 marks)")]
    [InlineData("With reference to two businesses you have studied, evaluate the importance of leadership style.")]
    public void The_question_copied_out_is_no_body(string question) =>
        Roles([question, .. Prose.All])[0].ShouldBe(ParagraphRole.Question);

    [Fact]
    public void A_question_in_two_paragraphs_is_the_question() =>
        Roles(["“There were more similarities than differences between Stalin and Khrushchev.”", "", "Assess the validity of this view.", .. Prose.All])[..3]
            .ShouldBe([ParagraphRole.Question, ParagraphRole.Empty, ParagraphRole.Question]);

    [Fact]
    public void A_known_question_is_found_whatever_its_form()
    {
        Essay essay = EssayReader.FromText("a", "Stalin and Khrushchev: more alike than different, 1941 to 1964. Argue the case\n" + Prose.Opening, "Stalin and Khrushchev: more alike than different, 1941 to 1964. Argue the case.");

        essay.Paragraphs[0].Role.ShouldBe(ParagraphRole.Question);
    }

    [Theory]
    [InlineData("To what extent the two men were alike is a matter of dispute. This essay will argue that they were not alike, because the terror ended and the Party came back to life.")]
    [InlineData("How far Khrushchev broke with Stalin depends on where one looks. In politics he kept the one-party state, but he ruled it without the mass killing that had marked the years to 1953.")]
    [InlineData("Was Khrushchev a reformer? In some ways he was, as the Secret Speech of 1956 shows, but the limits of his reforms are just as plain and they deserve equal weight here.")]
    [InlineData("‘Stalin was a monster.’ So wrote one critic, and it is easy to see why, yet the judgement tells us little about how he ruled from day to day or about what came after.")]
    public void An_opening_that_only_sounds_like_a_question_is_body(string opening) =>
        Roles([opening, .. Prose.All])[0].ShouldBe(ParagraphRole.Body);

    [Theory]
    [InlineData("There were more similarities than differences between Stalin and Khrushchev as Soviet leaders")]
    [InlineData("“There were more similarities than differences between Stalin and Khrushchev as Soviet leaders in the years 1941 to 1964.” Assess the validity of this view.")]
    [InlineData("Q1: There were more similarities than differences between Stalin and Khrushchev as leaders. Assess the validity of the view for 1941-1964. [25 marks]")]
    [InlineData("Assess the validity of this view of the years 1941 to 1964.")]
    public void A_known_question_may_be_copied_in_part_or_with_slips(string copy) =>
        EssayReader.FromText("a", string.Join('\n', [copy, .. Prose.All]), Question).Paragraphs[0].Role.ShouldBe(ParagraphRole.Question);

    [Theory]
    [InlineData("There were more similarities than differences between Stalin and Khrushchev as Soviet leaders in the years 1941 to 1964, and I agree with this view.")]
    [InlineData("There were more differences than similarities between Stalin and Khrushchev as Soviet leaders in the years 1941 to 1964.")]
    [InlineData("There were not more similarities than differences between Stalin and Khrushchev as Soviet leaders in the years 1941 to 1964.")]
    [InlineData("There were differences between Stalin and Khrushchev as leaders.")]
    [InlineData("In this essay I will assess the validity of this view of Stalin and Khrushchev as Soviet leaders in the years 1941 to 1964.")]
    [InlineData("The view that there were more similarities than differences between Stalin and Khrushchev as Soviet leaders is only partly valid for the years 1941 to 1964.")]
    public void A_sentence_that_takes_a_position_on_the_known_question_stays(string opening)
    {
        Essay essay = EssayReader.FromText("a", string.Join('\n', [opening, .. Prose.All]), Question);

        essay.Paragraphs[0].Role.ShouldBe(ParagraphRole.Body);
        essay.Sentences[0].Text.ShouldBe(opening);
    }

    [Fact]
    public void A_question_inside_a_paragraph_stays_with_its_paragraph()
    {
        Essay essay = EssayReader.FromText("a", string.Join('\n', [Question + " " + Prose.Opening, .. Prose.All]), Question);

        essay.Paragraphs[0].Role.ShouldBe(ParagraphRole.Body);
        essay.Sentences[0].Text.ShouldStartWith("‘There were more");
    }

    [Theory]
    [InlineData("Name: Anna Petrova")]
    [InlineData("Candidate number: 4021")]
    [InlineData("Anna Petrova")]
    [InlineData("Anna K. Petrova 13B")]
    [InlineData("By Tom Baker")]
    [InlineData("Year 13 History")]
    [InlineData("12 March 2024")]
    [InlineData("12/03/2024")]
    [InlineData("March 12th, 2024")]
    [InlineData("Class – 13C")]
    [InlineData("Teacher: Mr Jones")]
    [InlineData("Mr Jones")]
    [InlineData("4021 7719")]
    [InlineData("Word count: 1,204")]
    [InlineData("1204 words")]
    public void A_line_about_the_writer_is_a_name_line(string line) =>
        Roles([line, Question, .. Prose.All])[..2].ShouldBe([ParagraphRole.NameLine, ParagraphRole.Question]);

    [Fact]
    public void A_word_count_after_the_essay_is_a_name_line() =>
        Roles([.. Prose.All, "Word count: 1042"])[^1].ShouldBe(ParagraphRole.NameLine);

    [Theory]
    [InlineData("Stalin and Khrushchev compared")]
    [InlineData("Was Khrushchev so different from Stalin?")]
    [InlineData("The Cold War: whose fault?")]
    public void A_line_at_the_head_is_the_title(string title) =>
        Roles([title, "", .. Prose.All])[0].ShouldBe(ParagraphRole.Title);

    [Fact]
    public void Short_lines_over_prose_are_headings() =>
        Roles([Prose.Opening, "Repression", Prose.Repression, "", "The economy, 1945–64", "", Prose.Economy, "Conclusion:", Prose.Closing])
            .Where(role => role == ParagraphRole.Heading).Count().ShouldBe(3);

    [Fact]
    public void A_short_sentence_between_paragraphs_is_body() =>
        Roles([Prose.Opening, "This matters.", Prose.Repression, Prose.Economy])[1].ShouldBe(ParagraphRole.Body);

    [Fact]
    public void A_plan_before_the_essay_is_a_plan() =>
        Roles([Question, "Plan", "Intro: differences outweigh", "- leadership: both alone at the top", "- terror ended 1953", "Conclusion – balance", "", .. Prose.All])[1..6]
            .ShouldAllBe(role => role == ParagraphRole.Plan);

    [Fact]
    public void A_plan_after_the_essay_is_a_plan() =>
        Roles([.. Prose.All, "Essay plan", "P1 leadership", "P2 terror"])[^3..].ShouldAllBe(role => role == ParagraphRole.Plan);

    [Fact]
    public void Bullets_before_the_essay_are_a_plan_without_a_heading() =>
        Roles(["• similarities: party, police", "• differences: terror", "", .. Prose.All])[..2].ShouldAllBe(role => role == ParagraphRole.Plan);

    [Fact]
    public void Bullets_inside_the_essay_are_body() =>
        Roles([Prose.Opening, "• He closed the camps.", "• He opened the borders.", Prose.Repression, Prose.Economy])[1..3].ShouldAllBe(role => role == ParagraphRole.Body);

    [Fact]
    public void Bullets_after_the_essay_are_its_unfinished_ending()
    {
        string[] ending = ["- terror: the camps closed, nobody of the anti-Party group shot", "- economy: plan kept", "• Conclusion: more differences, because fear went"];
        Essay essay = Read([Prose.Opening, Prose.Repression, Prose.Economy, .. ending]);

        essay.Paragraphs.ShouldAllBe(paragraph => paragraph.Role == ParagraphRole.Body);
        EssayKinds.Of(essay).ShouldBe(EssayKind.Essay);
        essay.Sentences.TakeLast(3).Select(sentence => sentence.Text).ShouldBe(ending);
    }

    [Fact]
    public void A_document_that_is_only_a_plan_keeps_its_lines_as_body()
    {
        Essay essay = Read("Essay plan", "Intro: differences outweigh similarities", "1. Both led the Party alone", "2. Terror ended in 1953", "Conclusion: different in method");

        essay.Paragraphs.ShouldNotContain(paragraph => paragraph.Role == ParagraphRole.Plan);
        essay.Sentences.Count.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void A_lone_line_is_body() => Read("Stalin ruled by terror and Khrushchev did not").Sentences.Count.ShouldBe(1);

    [Theory]
    [InlineData("“The cult of the individual acquired such monstrous size chiefly because Stalin himself supported the glorification of his own person.” (Khrushchev, 1956)")]
    [InlineData("‘Comrades, the cult of the individual has brought about rude violations of party democracy, sterile administration and deviations of all sorts.’")]
    public void A_paragraph_that_is_all_quotation_is_a_block_quotation(string quotation) =>
        Roles([Prose.Opening, quotation, Prose.Repression])[1].ShouldBe(ParagraphRole.BlockQuotation);

    [Fact]
    public void An_indented_paragraph_after_a_colon_is_a_block_quotation()
    {
        RawParagraph[] paragraphs =
        [
            new(Prose.Opening + " As he put it in February 1956:"),
            new("Stalin acted not through persuasion but by imposing his concepts and demanding absolute submission to his opinion.") { IsIndented = true },
            new(Prose.Repression),
        ];

        EssayBuilder.Build("a", paragraphs, []).Paragraphs[1].Role.ShouldBe(ParagraphRole.BlockQuotation);
    }

    [Fact]
    public void An_essay_that_is_indented_throughout_is_body()
    {
        Essay essay = EssayBuilder.Build("a", [.. Prose.All.Select(text => new RawParagraph(text) { IsIndented = true })], []);

        essay.Paragraphs.ShouldAllBe(paragraph => paragraph.Role == ParagraphRole.Body);
    }

    [Fact]
    public void A_paragraph_that_opens_with_a_quotation_is_body() =>
        Roles([Prose.Opening, "“We will bury you,” said Khrushchev in 1956, but he meant something milder than it sounded, namely that socialism would outlive capitalism.", Prose.Economy])[1]
            .ShouldBe(ParagraphRole.Body);

    [Theory]
    [InlineData("Bibliography")]
    [InlineData("Works Cited:")]
    [InlineData("REFERENCES")]
    [InlineData("Select bibliography")]
    [InlineData("Sites used")]
    [InlineData("Websites I visited:")]
    [InlineData("Books read")]
    public void What_follows_a_bibliography_heading_is_bibliography(string heading) =>
        Roles([.. Prose.All, heading, "Hosking, Geoffrey. A History of the Soviet Union. Fontana, 1992.", "", "Service, R., Stalin: A Biography (London: Macmillan, 2004)"])[^4..]
            .ShouldBe([ParagraphRole.Bibliography, ParagraphRole.Bibliography, ParagraphRole.Empty, ParagraphRole.Bibliography]);

    [Fact]
    public void Entries_without_a_heading_are_bibliography() =>
        Roles([.. Prose.All, "Hosking, G. (1992) A History of the Soviet Union. London: Fontana.", "Taubman, William, Khrushchev: The Man and His Era (Norton, 2003)", "https://www.bbc.co.uk/history/stalin (accessed 4 May 2024)", "BBC. “Stalin the Man.” BBC History, 8 Jan. 2018, bbc.co.uk/history/stalin."])[^4..]
            .ShouldAllBe(role => role == ParagraphRole.Bibliography);

    [Fact]
    public void Prose_after_a_bibliography_is_body_again() =>
        Roles([Prose.Opening, "References", "Service, R. (2004) Stalin. London: Macmillan.", Prose.Repression, Prose.Economy])[^2..].ShouldAllBe(role => role == ParagraphRole.Body);

    [Fact]
    public void A_sentence_that_names_a_historian_is_body() =>
        Roles([.. Prose.All, "Service, in his biography of 2004, and Taubman, in his of 2003, agree on this point more than on any other."])[^1].ShouldBe(ParagraphRole.Body);

    [Fact]
    public void Notes_are_notes_and_their_words_do_not_count()
    {
        Essay essay = EssayBuilder.Build("a", [new(Prose.Opening), new("See Hosking, p. 346. He differs.") { Story = Story.Footnote }], []);

        essay.Paragraphs[1].Role.ShouldBe(ParagraphRole.Note);
        essay.Sentences.Count(sentence => sentence.Span.Paragraph == 1).ShouldBe(2);
        essay.Words.ShouldBe(Prose.Opening.Split(' ').Length);
    }

    [Fact]
    public void Every_paragraph_keeps_its_text_and_number()
    {
        string[] lines = ["Anna Petrova", "", Question, .. Prose.All, "Bibliography", "Service, R. (2004) Stalin."];
        Essay essay = Read(lines);

        essay.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(lines);
        essay.Paragraphs.Select(paragraph => paragraph.Number).ShouldBe(Enumerable.Range(0, lines.Length));
    }

    private static Essay Read(params string[] lines) => EssayReader.FromText("a.txt", string.Join('\n', lines));

    private static ParagraphRole[] Roles(string[] lines) => [.. Read(lines).Paragraphs.Select(paragraph => paragraph.Role)];
}
