using EssayMarker.Assessing;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports.OfSamples;

/// <summary>What students get for the samples, for people to read over when it changes; and the rules that comments keep.</summary>
public sealed class SampleReportTests
{
    private const int MostIn250Words = 6;

    /// <summary>Kinds of comment that name something that works.</summary>
    private static readonly string[] Praise =
        ["point-met", "comparison", "analysis", "link", "unlisted", "disputed", "judgement", "judgement.thesis", "point-met.plain", "unlisted.plain", "relevant"];

    public static TheoryData<string> Names => SampleReports.Names;

    [Theory, MemberData(nameof(Names))]
    public void The_page_of_a_sample(string name) => Approve(SampleReports.InLines(SampleReports.Html(name, new ReportOptions())), name, ".html");

    [Theory, MemberData(nameof(Names))]
    public void The_JSON_file_of_a_sample(string name) => Approve(SampleReports.Json(name, new ReportOptions()), name, ".json");

    [Theory, MemberData(nameof(Names))]
    public void The_Word_comments_of_a_sample(string name) => Approve(CommentText.Of(SampleReports.Docx(name, new ReportOptions())), name, ".comments.txt");

    [Theory, MemberData(nameof(Names))]
    public void No_250_words_hold_more_than_six_comments_and_no_sentence_more_than_one(string name)
    {
        Assessment assessment = SampleReports.Mark(name);
        int[] sentences = [.. assessment.Comments.Select(comment => comment.Sentences[0])];
        int[] words = [.. assessment.Sentences.Select(each => each.Sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)];
        int[] places = [.. sentences.Select(number => words.Take(number - 1).Sum()).Order()];

        sentences.ShouldBeUnique();
        for (int at = 0; at + MostIn250Words < places.Length; at++)
            (places[at + MostIn250Words] - places[at]).ShouldBeGreaterThanOrEqualTo(250);
        sentences.Length.ShouldBeLessThanOrEqualTo(Math.Max(1, assessment.Essay.Words * MostIn250Words / 250));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_two_comments_say_the_same_and_one_in_three_names_something_that_works(string name)
    {
        Assessment assessment = SampleReports.Mark(name);
        string[] texts = [.. assessment.Comments.Select(comment => Wording.Default.Remark(comment, View.Student))];
        int praise = assessment.Comments.Count(comment => Praise.Contains(comment.Key["comment.".Length..]));

        texts.ShouldBeUnique();
        (praise * 3).ShouldBeGreaterThanOrEqualTo(texts.Length);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_found_no_room_stands_in_the_summary_by_its_place(string name)
    {
        Assessment assessment = SampleReports.Mark(name);
        string summary = CommentText.Of(SampleReports.Docx(name, new ReportOptions())).Split("\n\n")[0];

        assessment.FurtherComments.SelectMany(remark => remark.Sentences).Intersect(assessment.Comments.SelectMany(remark => remark.Sentences)).ShouldBeEmpty();
        foreach (string category in assessment.FurtherComments.Select(remark => Wording.Default.Category(remark)!).Distinct())
            summary.ShouldContain($"*{category}, here as well:*");
    }

    private static void Approve(string text, string name, string ending) =>
        SampleReports.Stable(text).ShouldMatchApproved(file => file.SubFolder("approved").WithFilenameGenerator((_, _, type, _) => $"{name}.{type}{ending}"));
}
