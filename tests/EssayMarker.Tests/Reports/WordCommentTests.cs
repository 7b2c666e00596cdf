using System.Text;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class WordCommentTests
{
    [Fact]
    public void The_comments_of_a_students_file() => Comments(new ReportOptions()).ShouldMatchApproved(file => file.WithDiscriminator("student"));

    [Fact]
    public void The_comments_of_a_teachers_file() => Comments(new ReportOptions { View = View.Teacher }).ShouldMatchApproved(file => file.WithDiscriminator("teacher"));

    [Fact]
    public void The_comments_of_a_coursework_draft() => Comments(new ReportOptions { IsCoursework = true }).ShouldMatchApproved(file => file.WithDiscriminator("coursework"));

    [Fact]
    public void Marks_are_shown_to_a_student_only_when_asked_for()
    {
        Comments(new ReportOptions()).ShouldNotContain("marks");
        Comments(new ReportOptions { ShowMarks = true }).ShouldContain("12 to 17 of 25 marks, most likely 14");
    }

    [Fact]
    public void A_text_without_a_level_gets_the_reason() =>
        CommentText.Of(HandMade.Annotate(Draft.WithoutLevel, Draft.Docx)).ShouldContain("*No level.* This is a plan, so it gets no level.");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_students_file_holds_nothing_of_the_scheme(bool showMarks)
    {
        string text = Encoding.UTF8.GetString(Draft.Docx.Annotated(new ReportOptions { ShowMarks = showMarks }));

        foreach (string secret in new[] { Draft.Statement, Draft.Clause, Draft.UnfoundStatement })
            text.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData(View.Student)]
    [InlineData(View.Teacher)]
    public void A_coursework_file_holds_criteria_and_questions_only(View view)
    {
        string text = Encoding.UTF8.GetString(Draft.Docx.Annotated(new ReportOptions { View = view, IsCoursework = true, ShowMarks = true }));

        foreach (string secret in new[] { Draft.Statement, Draft.Clause, Draft.FactLine, Draft.Ask, "Level 3", "of 25", "Point met", "Met:", "Evidence to check", "Next steps", "Strongest" })
            text.ShouldNotContain(secret);
    }

    private static string Comments(ReportOptions options) => CommentText.Of(HandMade.Annotate(Draft.Assessment, Draft.Docx, options));
}
