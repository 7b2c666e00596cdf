using EssayMarker.Assessing;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports;

/// <summary>Writes the report as one HTML file: the essay with quiet marks beside what was found; it needs no network and no other file.</summary>
/// <param name="options">What the page may show.</param>
/// <param name="wording">Its words.</param>
public sealed class HtmlReport(ReportOptions options, Wording wording) : IReportWriter
{
    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        var page = new ReportPage(assessment, options, wording);
        using (page.Html.In("html", ("lang", wording.Language)))
        {
            PageHead.Write(page.Html, page.Say("title", ("file", assessment.Essay.FileName)), [EmbeddedFile.Style], EmbeddedFile.Script);
            PageBody.Write(page);
        }
        page.Html.Line();
        page.Html.WriteTo(output);
    }
}
