using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The order of the page: what moved, what was asked for, points, strands and years, and then the text.</summary>
internal static class ComparisonBody
{
    public static void Write(ComparisonPage page)
    {
        Markup html = page.Html;
        using (html.In("body", ("class", "drafts")))
        {
            html.Leaf("a", page.Say("html.skip"), ("class", "skip"), ("href", "#essay"));
            ComparisonMasthead.Write(page);
            using (html.In("main"))
            {
                WriteWarnings(page);
                MovedSection.Write(page);
                Markup sections = page.Report.Ahead(_ => WriteSections(page));
                ContentsBar.Write(html, page.Report.Sections, key => page.Say("compare.contents." + key));
                html.Append(sections);
            }
            ComparisonFoot.Write(page);
        }
    }

    private static void WriteSections(ComparisonPage page)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "panel across")))
        {
            AskedSection.Write(page);
            PointsMovedSection.Write(page);
            using (html.In("div", ("class", "stack")))
            {
                StrandsMovedSection.Write(page);
                YearsSection.Write(page);
            }
        }
        using (html.In("div", ("class", "columns")))
        {
            TextSection.Write(page);
            using (html.In("div", ("class", "panel")))
            {
                RewordedSection.Write(page);
                TakenOutSection.Write(page);
            }
        }
    }

    private static void WriteWarnings(ComparisonPage page)
    {
        foreach (string warning in ComparisonWarnings.Of(page.Comparison, page.Words))
            page.Html.Leaf("p", warning, ("class", "alert"));
    }
}
