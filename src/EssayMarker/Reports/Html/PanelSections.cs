namespace EssayMarker.Reports.Html;

/// <summary>The frame of a section of a page.</summary>
internal static class PanelSections
{
    /// <summary>Opens a section with its heading, one of the report's own; the section ends with the <c>using</c>.</summary>
    public static Markup.Element Section(this ReportPage page, string id, string titleKey) => page.SectionNamed(id, page.Say(titleKey));

    /// <summary>Opens a section under any words.</summary>
    public static Markup.Element SectionNamed(this ReportPage page, string id, string title)
    {
        page.Html.Line();
        page.Sections.Add(id);
        Markup.Element section = page.Html.In("section", ("id", id), ("class", id), ("aria-labelledby", id + "-title"));
        page.Html.Leaf("h2", title, ("id", id + "-title"));
        return section;
    }
}
