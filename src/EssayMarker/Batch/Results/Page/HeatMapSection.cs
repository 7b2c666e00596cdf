using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Reports.Html;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results.Page;

/// <summary>
/// Every essay and point as one table, coloured as a heat map; each state has its symbol and, for who cannot see it, its word. With names off, for a
/// projector, the script hides names, levels and lengths, and puts the rows in an order that does not follow the names.
/// </summary>
internal static class HeatMapSection
{
    /// <summary>Columns that could tell a student's own row.</summary>
    private static readonly string[] OwnColumns = ["column.level", "column.marks", "column.words", "column.found"];

    public static void Write(ClassPage page)
    {
        Markup html = page.Html;
        using (page.Section("map"))
        {
            html.Leaf("p", page.Say("map.how"), ("class", "how"));
            WriteKey(page);
            using (FilterTools.Open(page, "map-table"))
            {
                html.Leaf("button", page.Say("map.names-off"), ("type", "button"), ("data-names", ""), ("aria-pressed", "false"));
                FilterTools.WriteStatus(page);
            }
            using (html.In("div", ("class", "scroll heat"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "map-title")))
            using (html.In("table", ("id", "map-table"), ("data-sort", FilterTools.SortWords(page))))
            {
                WriteHead(page);
                using (html.In("tbody"))
                {
                    foreach (EssayRecord essay in page.Results.Essays)
                        WriteRow(page, essay);
                }
                WriteFoot(page);
            }
        }
    }

    private static void WriteKey(ClassPage page)
    {
        Markup html = page.Html;
        if (page.Rubric.Points.Count == 0)
            return;
        using (html.In("ul", ("class", "key")))
        {
            foreach (PointStatus status in Enum.GetValues<PointStatus>())
            {
                using (html.In("li"))
                {
                    html.Leaf("span", Symbols.Of(status), ("class", "swatch " + LabelKey.Name(status)), ("aria-hidden", "true"));
                    html.Text(page.Words.Label(status));
                }
            }
        }
    }

    private static void WriteHead(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Leaf("th", page.Say("column.essay"), ("scope", "col"), ("class", "own"), ("data-by", ""));
            using (html.In("th", ("scope", "col"), ("class", "off")))
                html.Text(page.Say("column.row"));
            foreach (string column in OwnColumns)
                html.Leaf("th", page.Say(column), ("scope", "col"), ("class", "own"), ("data-by", ""));
            foreach (Point point in page.Rubric.Points)
                html.Leaf("th", point.Id, ("scope", "col"), ("class", page.SideClass(point.Side)), ("data-by", ""));
        }
    }

    private static void WriteRow(ClassPage page, EssayRecord essay)
    {
        Markup html = page.Html;
        PointStatus?[] states = [.. page.Rubric.Points.Select(point => ClassPage.StatusOf(essay, point))];
        html.Line();
        using (html.In("tr"))
        {
            using (html.In("th", ("scope", "row"), ("class", "own")))
                page.WriteEssay(essay);
            using (html.In("th", ("scope", "row"), ("class", "off")))
            {
            }
            html.Leaf("td", page.LevelOf(essay), ("class", "own"), ("data-value", Anchors.Digits(essay.Row.Level ?? 0)));
            html.Leaf("td", essay.Row.Marks is { } marks ? page.Say("map.marks", ("low", Anchors.Digits(marks.Low)), ("likely", Anchors.Digits(marks.Likely)), ("high", Anchors.Digits(marks.High))) : "",
                ("class", "own"), ("data-value", Anchors.Digits(essay.Row.Marks?.Likely ?? 0)));
            html.Leaf("td", Anchors.Digits(essay.Row.Words), ("class", "own number"));
            html.Leaf("td", Anchors.Digits(states.Count(state => state is PointStatus.Met or PointStatus.Partly)), ("class", "own number"));
            foreach (PointStatus? state in states)
                WriteState(page, state);
        }
    }

    private static void WriteState(ClassPage page, PointStatus? state)
    {
        Markup html = page.Html;
        if (state is not { } status)
        {
            html.Leaf("td", page.Say("map.nothing"), ("data-value", Anchors.Digits(Enum.GetValues<PointStatus>().Length)));
            return;
        }
        using (html.In("td", ("class", LabelKey.Name(status)), ("data-value", Anchors.Digits((int)status))))
        {
            html.Leaf("b", Symbols.Of(status), ("aria-hidden", "true"));
            html.Leaf("i", page.Words.Label(status));
        }
    }

    private static void WriteFoot(ClassPage page)
    {
        if (page.Rubric.Points.Count == 0)
            return;
        Markup html = page.Html;
        using (html.In("tfoot"))
        using (html.In("tr"))
        {
            html.Leaf("th", page.Say("map.found"), ("scope", "row"), ("class", "own"));
            html.Leaf("th", page.Say("map.found"), ("scope", "row"), ("class", "off"));
            foreach (string _ in OwnColumns)
                html.Leaf("td", "", ("class", "own"));
            foreach (PointUse use in page.Results.Points)
                html.Leaf("td", Anchors.Digits(use.Met + use.Partly));
        }
    }
}
