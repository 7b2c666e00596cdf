using EssayMarker.Assessing;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports;

/// <summary>Writes the report as one HTML file: the essay with quiet marks beside what was found; it needs no network and no other file.</summary>
/// <param name="options">What the page may show.</param>
/// <param name="wording">Its words.</param>
/// <param name="links">Links at its top, where a host shows it; a file that stands alone has none.</param>
public sealed class HtmlReport(ReportOptions options, Wording wording, IReadOnlyList<PageLink>? links = null) : IReportWriter
{
    /// <summary>The policy that stands in every page: nothing is fetched, and no style sheet or script acts but the page's own. A host that shows the page sends this one.</summary>
    public static string ContentSecurityPolicy { get; } = PageHead.Policy([EmbeddedFile.Style], EmbeddedFile.Script);

    /// <summary>The style sheet, for a host whose own pages are to look like the report.</summary>
    public static string StyleSheet => EmbeddedFile.Style.Text;

    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        var page = new ReportPage(assessment, options, wording) { Links = links ?? [] };
        using (page.Html.In("html", ("lang", wording.Language)))
        {
            PageHead.Write(page.Html, page.Say("title", ("file", assessment.Essay.FileName)), [EmbeddedFile.Style], EmbeddedFile.Script);
            PageBody.Write(page);
        }
        page.Html.Line();
        page.Html.WriteTo(output);
    }
}
