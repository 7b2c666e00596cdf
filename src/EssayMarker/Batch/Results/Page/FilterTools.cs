using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>What finds rows of a table; hidden where no script runs, since it could do nothing there.</summary>
internal static class FilterTools
{
    /// <summary>Opens the row of tools of a table, with the field that finds essays by name; more tools may follow before it ends.</summary>
    /// <param name="page">The page.</param>
    /// <param name="table">The table's id.</param>
    public static Markup.Element Open(ClassPage page, string table)
    {
        Markup html = page.Html;
        Markup.Element tools = html.In("div", ("class", "tools"), ("data-tools", table), ("hidden", ""));
        using (html.In("label", ("class", "find")))
        {
            html.Text(page.Say("tools.find"));
            html.Void("input", ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"));
        }
        return tools;
    }

    /// <summary>Where the script says what it has done, in the page's words.</summary>
    public static void WriteStatus(ClassPage page) => page.Html.Leaf("p", "", ("class", "fine"), ("role", "status"), ("aria-live", "polite"),
        ("data-shown", page.Say("tools.shown", Filled("shown"), Filled("all"))), ("data-up", page.Say("tools.up", Filled("column"))), ("data-down", page.Say("tools.down", Filled("column"))),
        ("data-names-off", page.Say("tools.names-off")), ("data-names-on", page.Say("tools.names-on")));

    /// <summary>What a button that sorts by a column is called; the script fills in the column.</summary>
    public static string SortWords(ClassPage page) => page.Say("tools.sort", Filled("column"));

    /// <summary>A place that the script fills.</summary>
    private static (string Name, string Value) Filled(string place) => (place, $"{{{place}}}");
}
