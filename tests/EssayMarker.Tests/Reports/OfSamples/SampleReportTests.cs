using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EssayMarker.Assessing;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using NJsonSchema;
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

    [Theory, MemberData(nameof(Names))]
    public async Task The_JSON_file_follows_the_published_schema_in_every_view(string name)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Shipped.Root, "schemas", "assessment.schema.json"));
        foreach (JsonSchema described in schema.Definitions.Values.Append(schema))
            described.AllowAdditionalProperties = false;

        foreach (ReportOptions options in new ReportOptions[] { new(), new() { View = View.Teacher }, new() { ShowMarks = true }, new() { IsCoursework = true } })
            schema.Validate(SampleReports.Json(name, options)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Ids_are_the_same_in_every_form(string name)
    {
        var options = new ReportOptions { View = View.Teacher };
        JsonElement json = JsonDocument.Parse(SampleReports.Json(name, options)).RootElement;
        IHtmlDocument page = new HtmlParser().ParseDocument(SampleReports.Html(name, options));

        foreach (JsonElement sentence in json.GetProperty("sentences").EnumerateArray())
            Plain(page.GetElementById(sentence.GetProperty("id").GetString()!)!.TextContent).ShouldContain(Plain(sentence.GetProperty("text").GetString()!));
        foreach (JsonElement point in json.GetProperty("points").EnumerateArray())
            page.GetElementById("point-" + point.GetProperty("id").GetString()).ShouldNotBeNull();
        string[] commented = [.. json.GetProperty("comments").EnumerateArray().Select(comment => comment.GetProperty("sentences")[0].GetString()!)];
        Regex.Count(CommentText.Of(SampleReports.Docx(name, options)), "^On “", RegexOptions.Multiline).ShouldBeInRange(commented.Length + 1, commented.Length + 2);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Approve(string text, string name, string ending) =>
        SampleReports.Stable(text).ShouldMatchApproved(file => file.SubFolder("approved").WithFilenameGenerator((_, _, type, _) => $"{name}.{type}{ending}"));
}
