namespace EssayMarker.Reports.Html;

/// <summary>The order of the page. Every section writes itself, or nothing where it has nothing to say.</summary>
internal static class PageBody
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        using (html.In("body"))
        {
            html.Leaf("a", page.Say("skip"), ("class", "skip"), ("href", "#essay"));
            Masthead.Write(page);
            using (html.In("main"))
            {
                UnmarkedSection.Write(page);
                GlanceSection.Write(page);
                Markup panel = page.Ahead(WritePanel);
                ContentsBar.Write(page);
                using (html.In("div", ("class", "columns")))
                {
                    EssaySection.Write(page);
                    using (html.In("div", ("class", "panel")))
                        html.Append(panel);
                }
                Walker.Write(page);
            }
            Colophon.Write(page);
            html.Embed("script", EmbeddedFile.Script);
        }
    }

    private static void WritePanel(ReportPage page)
    {
        CriteriaSection.Write(page);
        if (page.Options.ShowsLevel)
            NextStepsSection.Write(page);
        if (page.Options.ShowsPointStates)
        {
            PointsSection.Write(page);
            OwnArgumentsSection.Write(page);
        }
        if (page.Options.ShowsDetail)
            WriteDetail(page);
        if (page.Options.ShowsPointStates)
            OtherLinesSection.Write(page);
        if (page.Options is { ShowsFactChecks: true, ShowsDetail: true })
            EvidenceSection.Write(page);
        WarningsSection.Write(page);
    }

    private static void WriteDetail(ReportPage page)
    {
        if (page.Options.ShowsPointStates)
            MapSection.Write(page);
        PeriodsSection.Write(page);
        if (!page.Options.ShowsLevel)
            return;
        LevelSection.Write(page);
        WhatIfSection.Write(page);
        CommentsSection.Write(page);
    }
}
