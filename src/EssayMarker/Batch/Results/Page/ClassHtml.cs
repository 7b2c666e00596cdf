using EssayMarker.Reports;
using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The results of a class as one HTML file for the teacher; it needs no network and no other file. Printed, it is a sheet of feedback for the class.</summary>
internal sealed class ClassHtml(BatchOptions options, Wording wording)
{
    /// <summary>Writes the whole file; the same results give the same bytes.</summary>
    public void Write(ClassResults results, Stream output)
    {
        var page = new ClassPage(results, options, wording);
        using (page.Html.In("html", ("lang", wording.Language)))
        {
            PageHead.Write(page.Html, page.Say("title"), [EmbeddedFile.Style, EmbeddedFile.ClassStyle], EmbeddedFile.ClassScript);
            ClassBody.Write(page);
        }
        page.Html.Line();
        page.Html.WriteTo(output);
    }
}
