using Spectre.Console;

namespace EssayMarker.Cli;

/// <summary>Rows of a label and what is said under it, on standard error: a table on a terminal, plain lines elsewhere.</summary>
internal static class SummaryTable
{
    public static void Show(string title, IReadOnlyList<(string Label, string Value)> rows)
    {
        if (Console.IsErrorRedirected)
        {
            foreach ((string label, string value) in rows)
            {
                Console.Error.WriteLine(Terminal.Safe($"{label}: {value}"));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        table.Title = new TableTitle(Markup.Escape(Terminal.Safe(title)), new Style(decoration: Decoration.Bold));
        foreach ((string label, string value) in rows)
        {
            table.AddRow(new Text(label, new Style(Color.Grey)), new Text(Terminal.Safe(value)));
        }

        ErrorConsole.Create().Write(table);
    }
}
