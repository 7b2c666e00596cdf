using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The drafts of a class's coursework with their lengths, and nothing more: a person marks coursework.</summary>
internal static class EssaysSection
{
    public static void Write(ClassPage page)
    {
        if (page.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("essays"))
        {
            using (FilterTools.Open(page, "essays-table"))
                FilterTools.WriteStatus(page);
            using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "essays-title")))
            using (html.In("table", ("id", "essays-table"), ("data-sort", FilterTools.SortWords(page))))
            {
                using (html.In("thead"))
                using (html.In("tr"))
                {
                    foreach (string column in new[] { "column.essay", "column.words" })
                        html.Leaf("th", page.Say(column), ("scope", "col"), ("data-by", ""));
                }
                using (html.In("tbody"))
                {
                    foreach (EssayRecord essay in page.Results.Essays)
                        WriteRow(page, essay);
                }
            }
        }
    }

    private static void WriteRow(ClassPage page, EssayRecord essay)
    {
        page.Html.Line();
        using (page.Html.In("tr"))
        {
            using (page.Html.In("th", ("scope", "row")))
                page.WriteEssay(essay);
            page.Html.Leaf("td", Anchors.Digits(essay.Row.Words), ("class", "number"));
        }
    }
}
