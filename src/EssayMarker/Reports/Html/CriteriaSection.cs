namespace EssayMarker.Reports.Html;

/// <summary>All that coursework mode has to say: the criteria, each with a neutral question.</summary>
internal static class CriteriaSection
{
    public static void Write(ReportPage page)
    {
        if (!page.Options.IsCoursework)
            return;

        Markup html = page.Html;
        html.Line();
        page.Sections.Add("criteria");
        using (html.In("section", ("id", "criteria"), ("class", "criteria"), ("aria-labelledby", "criteria-title")))
        {
            html.Leaf("h2", page.Words.Label("coursework.heading"), ("id", "criteria-title"));
            html.Leaf("p", page.Words.Label("coursework.how"));
            using (html.In("dl"))
            {
                foreach (Criterion criterion in Criterion.Of(page.Rubric, page.Words))
                {
                    html.Leaf("dt", criterion.Name);
                    html.Leaf("dd", criterion.Question);
                }
            }
        }
    }
}
