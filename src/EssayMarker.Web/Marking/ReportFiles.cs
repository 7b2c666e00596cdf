using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports;

namespace EssayMarker.Web.Marking;

/// <summary>An essay's reports as they are sent.</summary>
/// <param name="Page">The report as it is shown, with links to the others.</param>
/// <param name="Word">The annotated document.</param>
/// <param name="WordExtension">How its name ends, such as <c>.docx</c>.</param>
/// <param name="Json">The assessment as data.</param>
/// <param name="File">The report as a file that stands alone.</param>
internal sealed record ReportFiles(byte[] Page, byte[] Word, string WordExtension, byte[] Json, byte[] File)
{
    /// <summary>How much memory they take.</summary>
    public long Bytes => (long)Page.Length + Word.Length + Json.Length + File.Length;

    /// <summary>Writes the reports of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="file">The essay's file.</param>
    /// <param name="options">What they show.</param>
    /// <param name="wording">Their words.</param>
    /// <param name="links">What stands at the top of the page.</param>
    public static ReportFiles Of(Assessment assessment, EssayFile file, ReportOptions options, Wording wording, IReadOnlyList<PageLink> links) => new(
        Write(output => new HtmlReport(options, wording, links).Write(assessment, output)),
        Write(output => new AnnotatedDocx(options, wording).Write(assessment, file.OpenDocument(), output)),
        file.Extension,
        Write(output => new JsonReport(options, wording).Write(assessment, output)),
        Write(output => new HtmlReport(options, wording).Write(assessment, output)));

    private static byte[] Write(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
