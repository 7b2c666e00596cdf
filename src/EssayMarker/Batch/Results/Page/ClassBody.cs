using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The order of the page. Every section writes itself, or nothing where it has nothing to say.</summary>
internal static class ClassBody
{
    public static void Write(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("body", ("class", page.Options.IsCoursework || page.Count == 0 ? "class" : "class has-sheet")))
        {
            html.Leaf("a", page.Say("skip"), ("class", "skip"), ("href", "#results"));
            ClassMasthead.Write(page);
            using (html.In("main", ("id", "results")))
            {
                Markup sections = page.Ahead(page.Options.IsCoursework ? WriteCoursework : WriteAll);
                if (!page.Options.IsCoursework && page.Count > 0)
                    ClassGlance.Write(page);
                WriteContents(page);
                html.Append(sections);
            }
            ClassFoot.Write(page);
            html.Embed("script", EmbeddedFile.ClassScript);
        }
    }

    private static void WriteAll(ClassPage page)
    {
        if (page.Count == 0)
        {
            FailuresSection.Write(page);
            return;
        }
        ReviewSection.Write(page);
        FailuresSection.Write(page);
        AlikeSection.Write(page);
        HeatMapSection.Write(page);
        using (page.Html.In("div", ("class", "pair")))
        {
            LevelsSection.Write(page);
            StrandsSection.Write(page);
        }
        ReteachSection.Write(page);
        PointsSection.Write(page);
        FeedbackSheet.Write(page);
    }

    /// <summary>Of coursework nothing is judged, so there is nothing to sum up.</summary>
    private static void WriteCoursework(ClassPage page)
    {
        EssaysSection.Write(page);
        FailuresSection.Write(page);
    }

    private static void WriteContents(ClassPage page)
    {
        if (page.Sections.Count < 2)
            return;
        Markup html = page.Html;
        using (html.In("nav", ("class", "contents"), ("aria-label", page.Say("contents.title"))))
        using (html.In("ul"))
        {
            foreach (string id in page.Sections)
            {
                using (html.In("li"))
                    html.Leaf("a", page.Say("contents." + id), ("href", "#" + id));
            }
        }
    }
}
