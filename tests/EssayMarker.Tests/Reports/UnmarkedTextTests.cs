using EssayMarker.Matching;
using System.Text;
using AngleSharp.Html.Parser;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Tests.Docx;
using EssayMarker.Tests.Essays;
using Shouldly;
using JsonElement = System.Text.Json.JsonElement;

namespace EssayMarker.Tests.Reports;

/// <summary>All that is left out of marking is in a teacher's report word for word, so that nothing of a student's text goes unread.</summary>
public sealed class UnmarkedTextTests
{
    private const string Question = "How alike were the two leaders? [25 marks]";
    private const string Plan = "Intro: differences outweigh";
    private const string PlanItem = "- terror ended 1953";
    private const string Quotation = "“The cult of the individual acquired such monstrous size chiefly because Stalin himself supported the glorification of his own person.”";
    private const string Hidden = "A hidden line of mine.";
    private const string Header = "Candidate 1234";
    private const string Comment = "Which test do you judge by?";
    private const string Source = "Service, R., Stalin: A Biography (London: Macmillan, 2004)";

    private static readonly string[] LeftOut = [Question, Plan, PlanItem, Quotation, Hidden, Header, Comment, Source];

    private static readonly byte[] Docx = HandMade.Of(new TestDocx
    {
        Body = string.Concat(new[] { Question, "Plan", Plan, PlanItem, Prose.Opening, Quotation, Prose.Repression, Prose.Economy }.Select(Paragraph))
            + $"<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>{Prose.Closing}</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
            + $"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{Hidden}</w:t></w:r></w:p>"
            + Paragraph("Bibliography") + Paragraph(Source),
        Header = Paragraph(Header),
        Comments = $"<w:comment w:id=\"1\" w:author=\"Ms Patel\" w:initials=\"P\"><w:p><w:r><w:t>{Comment}</w:t></w:r></w:p></w:comment>",
    });

    private static readonly Lazy<Assessment> Assessed = new(() => new Assessor(Draft.Rubric).Assess(DocxReader.Read(new MemoryStream(Docx), "draft.docx"), MatchedEssay.Nothing, []));

    [Fact]
    public void Nothing_of_it_is_marked()
    {
        foreach (string text in LeftOut)
            Assessed.Value.Essay.Sentences.ShouldAllBe(sentence => !sentence.Text.Contains(text, StringComparison.Ordinal));
        Assessed.Value.Essay.Sentences.Count.ShouldBe(13);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_teachers_page_opens_with_all_of_it(bool isCoursework)
    {
        string[] verbatim = [.. new HtmlParser().ParseDocument(Html(new ReportOptions { View = View.Teacher, IsCoursework = isCoursework })).QuerySelectorAll("#unmarked .verbatim").Select(text => text.TextContent)];

        foreach (string text in LeftOut)
            verbatim.ShouldContain(text);
    }

    [Fact]
    public void The_teachers_data_have_all_of_it()
    {
        using var output = new MemoryStream();
        new JsonReport(new ReportOptions { View = View.Teacher }, Wording.Default).Write(Assessed.Value, output);
        JsonElement file = System.Text.Json.JsonDocument.Parse(output.ToArray()).RootElement;

        string[] texts = [.. new[] { "notMarked", "setAside", "existingComments" }.SelectMany(name => file.GetProperty(name).EnumerateArray()).Select(item => item.GetProperty("text").GetString()!)];

        foreach (string text in LeftOut)
            texts.ShouldContain(text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_comment_in_the_teachers_document_has_all_of_it(bool isCoursework)
    {
        string[] comments = CommentText.Of(HandMade.Annotate(Assessed.Value, Docx, new ReportOptions { View = View.Teacher, IsCoursework = isCoursework })).Split("On “");
        string unmarked = comments.Single(comment => comment.Contains(Comment, StringComparison.Ordinal));

        foreach (string text in LeftOut)
            unmarked.ShouldContain(text);
        unmarked.ShouldContain("Ms Patel");
    }

    [Fact]
    public void A_student_has_it_in_the_essay_and_not_in_a_list()
    {
        new HtmlParser().ParseDocument(Html(new ReportOptions())).GetElementById("unmarked").ShouldBeNull();
        CommentText.Of(HandMade.Annotate(Assessed.Value, Docx, new ReportOptions())).ShouldNotContain(Hidden);
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Html(ReportOptions options)
    {
        using var output = new MemoryStream();
        new HtmlReport(options, Wording.Default).Write(Assessed.Value, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
