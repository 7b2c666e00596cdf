using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>What to know first: the level, the strongest passage, the weakest strand, the first step.</summary>
internal static class GlanceSection
{
    public static void Write(ReportPage page)
    {
        if (!page.Options.ShowsLevel)
            return;

        using (page.Html.In("section", ("class", "glance"), ("aria-labelledby", "glance-title")))
        {
            page.Heading(2, "glance.title", "glance-title");
            WriteLevel(page);
            WriteStrongest(page);
            WriteWeakest(page);
            WriteFirstStep(page);
        }
        page.Html.Line();
    }

    private static void WriteLevel(ReportPage page)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "cell level")))
        {
            page.Heading(3, "glance.level");
            if (page.Assessment.Level is { } judgement)
            {
                html.Leaf("p", page.Words.Level(judgement), ("class", "big"));
                LevelScale.Write(page, judgement);
            }
            else
            {
                html.Leaf("p", page.Words.Label("level.none"), ("class", "big"));
                foreach (Warning reason in WarningsSection.OfAssessing(page))
                    html.Leaf("p", reason.Message, ("class", "alert"));
            }
            html.Leaf("p", page.Words.Label("level.indicative"), ("class", "fine"));
        }
    }

    private static void WriteStrongest(ReportPage page)
    {
        if (page.Assessment.Strengths is not [Remark strongest, ..])
            return;

        using (page.Html.In("div", ("class", "cell")))
        {
            page.Heading(3, "glance.strongest");
            if (strongest.Sentences is [int first, ..])
            {
                using (page.Html.In("blockquote"))
                    page.WriteQuote(first, 180);
            }
            page.WriteRemark(strongest);
        }
    }

    private static void WriteWeakest(ReportPage page)
    {
        if (page.Assessment.Level?.Strands.MinBy(strand => strand.Position) is not { } weakest)
            return;

        using (page.Html.In("div", ("class", "cell")))
        {
            page.Heading(3, "glance.weakest");
            page.Html.Leaf("p", page.Words.Strand(weakest.Strand), ("class", "name"));
            if (weakest.Reasons is [Remark reason, ..])
                page.WriteRemark(reason);
        }
    }

    private static void WriteFirstStep(ReportPage page)
    {
        if (page.Assessment.NextSteps is not [Remark step, ..])
            return;

        using (page.Html.In("div", ("class", "cell step")))
        {
            page.Heading(3, "glance.step");
            page.WriteRemark(step);
        }
    }
}
