using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;
using EssayMarker.Tests.Reports.Html;

namespace EssayMarker.Tests.Reports.Drafts;

/// <summary>Two short drafts with something of everything that a comparison shows, and their page.</summary>
internal static class ComparisonPages
{
    public static ReportOptions Student { get; } = new();

    public static ReportOptions Teacher { get; } = new() { View = View.Teacher };

    public static ReportOptions[] AllOptions { get; } = [Student, Student with { ShowMarks = true }, Teacher];

    public static Assessment First { get; } = Draft("first.docx", SampleEssay.Of(
        (ParagraphRole.Title, "Two leaders"),
        (ParagraphRole.Body, "Both men ruled alone. Khrushchev became Premier after some years."),
        (ParagraphRole.Body, "They both built many flats. The weather was cold in those years. On balance they were alike.")));

    public static Assessment Second { get; } = Draft("second.docx", SampleEssay.Of(
        (ParagraphRole.Title, "Two leaders"),
        (ParagraphRole.Body, "Both men ruled alone. Khrushchev became Premier after some years, in March 1958."),
        (ParagraphRole.Body, "On balance they were alike. They both built many flats. Only one of them let prisoners go home."))) with
    {
        Level = SampleEssay.Assessment.Level! with
        {
            Level = SampleEssay.Rubric.Levels!.Levels[3],
            Possibly = null,
            Marks = new MarkRange(15, 17, 20),
            Strands = [.. SampleEssay.Assessment.Level.Strands.Select(strand => strand.Strand == "support" ? strand with { Level = 4, Position = 3.7 } : strand)],
        },
        Points =
        [
            new PointResult(SampleEssay.Rubric.Points[0], PointStatus.NotFound, 0.1, []),
            new PointResult(SampleEssay.Rubric.Points[1], PointStatus.Met, 0.9, [2]),
            new PointResult(SampleEssay.Rubric.Points[2], PointStatus.NotFound, 0.0312, []),
        ],
    };

    public static DraftComparison Comparison { get; } = DraftComparison.Of(First, Second);

    public static byte[] Bytes(DraftComparison comparison, ReportOptions options)
    {
        using var output = new MemoryStream();
        new ComparisonHtml(options, Wording.Default).Write(comparison, output);
        return output.ToArray();
    }

    public static string Source(DraftComparison comparison, ReportOptions options) => Encoding.UTF8.GetString(Bytes(comparison, options));

    public static IHtmlDocument Read(DraftComparison comparison, ReportOptions options) => new HtmlParser().ParseDocument(Source(comparison, options));

    /// <summary>The text that the page shows without the hashes, one line an element that holds text of its own.</summary>
    public static string Text(IHtmlDocument page) => string.Join('\n', page.Body!.QuerySelectorAll("h1,h2,h3,p,li,dt")
        .Where(element => element.QuerySelector("h1,h2,h3,p,li,dt") is null)
        .Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0)) + "\n";

    private static Assessment Draft(string name, Assessment assessment) => assessment with
    {
        Essay = assessment.Essay with { FileName = name },
        NextSteps = [Step("next.evidence", 3), Step("next.precise", 2), Step("next.focus", 4)],
    };

    private static Remark Step(string key, int sentence) => new(key, new Dictionary<string, string> { ["paragraph"] = "2", ["evidence"] = "Premier" }, [sentence]);
}
