namespace EssayMarker.Reports.Html;

/// <summary>The frame of a section of the panel.</summary>
internal static class PanelSections
{
    /// <summary>Opens a section with its heading; the section ends with the <c>using</c>.</summary>
    public static Markup.Element Section(this ReportPage page, string id, string titleKey)
    {
        page.Html.Line();
        page.Sections.Add(id);
        Markup.Element section = page.Html.In("section", ("id", id), ("class", id), ("aria-labelledby", id + "-title"));
        page.Heading(2, titleKey, id + "-title");
        return section;
    }
}
