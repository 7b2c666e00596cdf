using EssayMarker.Batch;
using EssayMarker.Batch.Splitting;
using EssayMarker.Docx;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch.Splitting;

/// <summary>Where one essay ends and another begins.</summary>
public sealed class BorderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Essays => new(Samples.All.Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory, MemberData(nameof(Essays))]
    public void One_essay_is_one(string sample) => EssaysOfDocument.Read(Samples.Of(sample), Marking.Rubric.Question).Proposed.ShouldHaveSingleItem();

    [Fact]
    public void Every_new_page_with_a_name_line_begins_an_essay()
    {
        EssaysOfDocument found = Read(Joined().Line("Name: Ann Ames").Sample("essay-08").PageBreak().Line("Name: Bo Berg").Sample("essay-10").PageBreak().Line("Candidate number: 4127").Sample("essay-13"));

        found.Proposed.Select(essay => essay.Student).ShouldBe(["Ann Ames", "Bo Berg", "4127"]);
        found.Proposed.ShouldAllBe(essay => essay.IsCertain && essay.Words > 400);
        found.Split().Select(essay => essay.Path).ShouldBe(["long/01 Ann Ames.docx", "long/02 Bo Berg.docx", "long/03 4127.docx"]);
        found.Proposed[1].Signs.ShouldBe(BorderSigns.NewPage | BorderSigns.NameLine);
        found.Proposed[1].Opening.ShouldBe("Name: Bo Berg");
        found.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void A_repeated_question_is_enough_without_a_new_page() =>
        Read(Joined().Sample("essay-15").Sample("essay-03").Sample("essay-11")).Proposed.Select(essay => essay.Signs & (BorderSigns.Question | BorderSigns.CandidateNumber | BorderSigns.NewPage))
            .ShouldBe([BorderSigns.Question, BorderSigns.Question, BorderSigns.Question | BorderSigns.CandidateNumber]);

    [Fact]
    public void Repeated_name_lines_are_enough_without_a_new_page() =>
        Read(Joined().Line("Student name: Ann Ames").Sample("essay-08").Line("Student name: Bo Berg").Sample("essay-10")).Proposed.Select(essay => essay.Student).ShouldBe(["Ann Ames", "Bo Berg"]);

    [Fact]
    public void Numbered_essays_are_told_apart() =>
        Read(Joined().Line("Essay 1").Sample("essay-08").Line("Essay 2: a short answer").Sample("essay-10").Line("Essay 3").Sample("essay-13")).Proposed.Count.ShouldBe(3);

    [Fact]
    public void A_new_section_counts_as_a_new_page() =>
        Read(Joined().Sample("essay-15").SectionBreak().Sample("essay-03")).Proposed[1].Signs.ShouldBe(BorderSigns.NewSection | BorderSigns.Question);

    [Fact]
    public void A_title_like_the_documents_own_on_a_new_page_begins_an_essay() =>
        Read(Joined().Line("Stalin and Khrushchev compared", "Title").Sample("essay-08").PageBreak().Line("Stalin and Khrushchev compared", "Title").Sample("essay-10"))
            .Proposed[1].ShouldSatisfyAllConditions(essay => essay.Signs.HasFlag(BorderSigns.SameTitle).ShouldBeTrue(), essay => essay.IsCertain.ShouldBeTrue());

    [Fact]
    public void A_bare_name_on_a_new_page_is_a_border_to_look_at()
    {
        EssaysOfDocument found = Read(Joined().Line("Ann Ames").Sample("essay-08").PageBreak().Line("Bo Berg").Sample("essay-10"));

        found.Proposed.Select(essay => (essay.Student, essay.IsCertain)).ShouldBe([("Ann Ames", true), ("Bo Berg", false)]);
    }

    [Fact]
    public void Names_as_headings_are_borders_to_look_at()
    {
        EssaysOfDocument found = Read(Joined().Line("Ann Ames", "Heading1").Sample("essay-08").Line("Bo Berg", "Heading1").Sample("essay-10").Line("Cy Cole", "Heading1").Sample("essay-13"));

        found.Proposed.Select(essay => (essay.Student, essay.IsCertain)).ShouldBe([("Ann Ames", true), ("Bo Berg", false), ("Cy Cole", false)]);
    }

    [Fact]
    public void New_pages_alone_and_headings_do_not_divide_an_essay()
    {
        JoinedDocx essay = Joined().Line("Name: Ann Ames").Sample("essay-08");
        foreach (string heading in new[] { "Collective Leadership", "Similarities", "Conclusion" })
            essay.PageBreak().Line(heading, "Heading1").Sample("essay-13");

        Read(essay.PageBreak().Sample("essay-10")).Proposed.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_name_that_stands_on_every_page_does_not_divide_an_essay() =>
        Read(Joined().Line("Name: Ann Ames").Sample("essay-08").PageBreak().Line("Name: Ann Ames").Sample("essay-13")).Proposed.ShouldHaveSingleItem();

    [Fact]
    public void A_table_of_people_does_not_divide_an_essay() =>
        Read(Joined().Sample("essay-08").Table("Name: Joseph Stalin", "Name: Nikita Khrushchev").Sample("essay-13")).Proposed.ShouldHaveSingleItem();

    [Fact]
    public void A_bibliography_on_a_page_of_its_own_stays_with_its_essay()
    {
        EssaysOfDocument found = Read(Joined().Line("Name: Ann Ames").Sample("essay-08").PageBreak().Line("Bibliography", "Heading1")
            .Line("Taubman, William, Khrushchev: The Man and His Era (London: Free Press, 2003)").PageBreak().Line("Name: Bo Berg").Sample("essay-10"));

        found.Proposed.Count.ShouldBe(2);
        Text(found.Split()[0]).ShouldContain("Taubman, William");
    }

    [Fact]
    public void The_short_last_page_of_an_essay_stays_with_it()
    {
        const string last = "In the end both men ruled alone, and this is why the view is right in my opinion.";
        EssaysOfDocument found = Read(Joined().Line("Ann Ames").Sample("essay-08").PageBreak().Line("Grand Finale").Line(last).PageBreak().Line("Name: Bo Berg").Sample("essay-10"));

        found.Proposed.Count.ShouldBe(2);
        Text(found.Split()[0]).ShouldContain(last);
    }

    [Fact]
    public void A_cover_of_the_class_and_a_name_without_an_essay_go_with_nothing_and_are_told()
    {
        EssaysOfDocument found = Read(Joined().Line("Homework of class 13C").PageBreak().Line("Name: Ann Ames").Sample("essay-08").PageBreak()
            .Line("Name: Bo Berg").PageBreak().Line("Name: Cy Cole").Sample("essay-10"));

        found.Proposed.Select(essay => essay.Student).ShouldBe(["Ann Ames", "Cy Cole"]);
        found.LeftOut.Count.ShouldBe(2);
        found.LeftOut[0].ShouldBe(new ParagraphRange(1, 1));
        found.Split().ShouldAllBe(essay => !Text(essay).Contains("Berg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_text_under_another_name_is_an_essay_of_its_own_to_look_at()
    {
        EssaysOfDocument found = Read(Joined().Line("Name: Ann Ames").Sample("essay-08").PageBreak().Line("Name: Bo Berg")
            .Line("Stalin and Khrushchev were alike because both of them ruled alone, and they were different because only one of them used terror on his own party.").PageBreak().Line("Name: Cy Cole").Sample("essay-10"));

        found.Proposed.Select(essay => (essay.Student, essay.IsCertain)).ShouldBe([("Ann Ames", true), ("Bo Berg", false), ("Cy Cole", true)]);
    }

    [Fact]
    public void Names_below_the_essays_do_not_give_an_essay_to_the_next_student() =>
        Read(Joined().Sample("essay-08").Line("Name: Ann Ames").Sample("essay-10").Line("Name: Bo Berg")).Proposed.ShouldHaveSingleItem();

    [Fact]
    public void A_last_name_without_an_essay_makes_the_others_doubtful()
    {
        EssaysOfDocument found = Read(Joined().Line("Name: Ann Ames").Sample("essay-08").Line("Name: Bo Berg").Sample("essay-10").Line("Name: Cy Cole"));

        found.Proposed.Select(essay => (essay.Student, essay.IsCertain)).ShouldBe([("Ann Ames", true), ("Bo Berg", false)]);
        found.LeftOut.ShouldHaveSingleItem();
    }

    [Fact]
    public void More_essays_than_any_year_group_writes_are_refused()
    {
        string text = string.Join("\n\n", Enumerable.Range(1, 1001).Select(number => $"Candidate number: {number + 1000}\n\n{string.Concat(Enumerable.Repeat("Stalin ruled alone. ", 10))}"));

        Should.Throw<DocxException>(() => EssaysOfDocument.Read(_folder.Write("long.txt", text))).Message.ShouldContain("more than 1000 essays. Divide it");
    }

    [Fact]
    public void A_first_essay_without_a_name_where_all_others_have_one_is_to_be_looked_at() =>
        Read(Joined().Sample("essay-08").PageBreak().Line("Name: Bo Berg").Sample("essay-10").PageBreak().Line("Name: Cy Cole").Sample("essay-13"))
            .Proposed.Select(essay => essay.IsCertain).ShouldBe([false, true, true]);

    [Fact]
    public void Names_of_students_are_fit_for_paths()
    {
        IReadOnlyList<Submission> essays = Read(Joined().Line("Name: ../../Ann/Ames").Sample("essay-08").PageBreak().Line("Name: Bo \u202EBerg").Sample("essay-10")).Split();

        essays.Select(essay => essay.Path).ShouldBe(["long/01 AnnAmes.docx", "long/02 Bo Berg.docx"]);
    }

    [Fact]
    public void A_text_file_may_hold_several_essays_too()
    {
        string text = string.Join("\n\n", new[] { "Ann Ames", "Bo Berg" }.Select(name => $"Name: {name}\n\n{string.Concat(Enumerable.Repeat("Stalin ruled alone and was feared by all. ", 20))}"));

        EssaysOfDocument found = EssaysOfDocument.Read(_folder.Write("long.txt", text));

        found.Split().Select(essay => essay.Path).ShouldBe(["long/01 Ann Ames.docx", "long/02 Bo Berg.docx"]);
        Text(found.Split()[1]).ShouldStartWith("Name: Bo Berg");
    }

    [Fact]
    public void What_cannot_be_read_is_an_error_with_the_way_out() =>
        Should.Throw<DocxException>(() => EssaysOfDocument.Read(_folder.Write("scan.pdf", "%PDF-1.7"))).Message.ShouldContain("This is a PDF, not a Word document.");

    private static JoinedDocx Joined() => new(Samples.Folder);

    private static string Text(Submission essay) =>
        string.Join('\n', DocxDocument.Open(new MemoryStream(essay.Read()), essay.FileName).Paragraphs.Select(paragraph => paragraph.Text)).TrimStart();

    private EssaysOfDocument Read(JoinedDocx joined)
    {
        string path = _folder["long.docx"];
        File.WriteAllBytes(path, joined.ToBytes());
        return EssaysOfDocument.Read(path, Marking.Rubric.Question);
    }
}
