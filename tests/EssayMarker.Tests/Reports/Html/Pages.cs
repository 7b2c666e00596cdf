using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EssayMarker.Assessing;
using EssayMarker.Reports;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>Pages as written and as a browser reads them.</summary>
internal static class Pages
{
    public static ReportOptions Student { get; } = new();

    public static ReportOptions Teacher { get; } = new() { View = View.Teacher };

    public static ReportOptions Coursework { get; } = new() { IsCoursework = true };

    public static ReportOptions[] AllOptions { get; } =
        [Student, Student with { ShowMarks = true }, Teacher, Coursework, Coursework with { View = View.Teacher }];

    public static byte[] Bytes(Assessment assessment, ReportOptions options)
    {
        using var output = new MemoryStream();
        new HtmlReport(options, Wording.Default).Write(assessment, output);
        return output.ToArray();
    }

    public static string Source(Assessment assessment, ReportOptions options) => Encoding.UTF8.GetString(Bytes(assessment, options));

    public static IHtmlDocument Read(Assessment assessment, ReportOptions options) => new HtmlParser().ParseDocument(Source(assessment, options));
}
