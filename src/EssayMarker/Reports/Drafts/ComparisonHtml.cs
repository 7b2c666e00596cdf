using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Drafts.Page;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts;

/// <summary>The comparison of two drafts as one HTML file without a script; it needs no network and no other file.</summary>
public sealed class ComparisonHtml
{
    private readonly ReportOptions _options;
    private readonly Wording _wording;

    /// <summary>A writer of comparisons.</summary>
    /// <param name="options">What the page may show.</param>
    /// <param name="wording">Its words.</param>
    /// <exception cref="ArgumentException">The options are for coursework, of which no drafts are compared.</exception>
    public ComparisonHtml(ReportOptions options, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.ShowsComparison) throw new ArgumentException("Drafts of coursework are not compared.", nameof(options));
        (_options, _wording) = (options, wording);
    }

    /// <summary>Writes the whole file; the same drafts give the same bytes.</summary>
    public void Write(DraftComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new ComparisonPage(comparison, _options, _wording);
        using (page.Html.In("html", ("lang", _wording.Language)))
        {
            string title = page.Say("compare.title", ("before", page.BeforeName), ("after", page.AfterName));
            PageHead.Write(page.Html, title, [EmbeddedFile.Style, EmbeddedFile.DraftsStyle], script: null);
            ComparisonBody.Write(page);
        }

        page.Html.Line();
        page.Html.WriteTo(output);
    }
}
