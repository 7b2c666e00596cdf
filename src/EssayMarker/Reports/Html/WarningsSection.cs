using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>What was not read, not marked or not checked. Coursework hears of reading only: what assessing says is no business of its reader.</summary>
internal static class WarningsSection
{
    public static void Write(ReportPage page)
    {
        IReadOnlyList<Warning> warnings = page.Options.Warnings(page.Assessment);
        using (page.Section("not-read", "warnings.title"))
        {
            if (page.Unmarked.Any())
                WriteRoles(page);
            if (warnings.Count == 0)
            {
                page.Html.Leaf("p", page.Say("warnings.none"));
                return;
            }
            using (page.Html.In("ul"))
            {
                foreach (Warning warning in warnings)
                    WriteWarning(page, warning);
            }
        }
    }

    /// <summary>What assessing had to say; where it said nothing of its own, what reading had.</summary>
    public static IEnumerable<Warning> OfAssessing(ReportPage page) =>
        page.Assessment.WarningsOfAssessing.DefaultIfEmpty().SelectMany(IEnumerable<Warning> (warning) => warning is null ? page.Essay.Warnings : [warning]);

    private static void WriteRoles(ReportPage page) => page.Html.Leaf("p", page.Say("warnings.unmarked", ("roles",
        string.Join(", ", page.Unmarked.Select(group => group.Role).Distinct().Select(role => page.Words.Label(role))))));

    private static void WriteWarning(ReportPage page, Warning warning)
    {
        Markup html = page.Html;
        using (html.In("li"))
        {
            html.Text(warning.Message);
            if (warning.Where is { } where && page.Essay.Paragraphs[where.Paragraph].Role != ParagraphRole.Empty)
            {
                html.Text(" ");
                html.Leaf("a", page.Say("warnings.place"), ("class", "ref"), ("href", "#" + Anchors.OfParagraph(page.Essay.Paragraphs[where.Paragraph])));
            }
        }
    }
}
