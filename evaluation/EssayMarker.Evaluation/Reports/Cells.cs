using System.Globalization;
using System.Text;
using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Reports;

/// <summary>Cells and rows of Markdown tables.</summary>
internal static class Cells
{
    /// <summary>".805", "-.120", "1.000"; a dash where there is no figure.</summary>
    public static string Short(this double value) =>
        double.IsFinite(value) ? value.ToString(".000;-.000", CultureInfo.InvariantCulture) : "–";

    /// <summary>".805".</summary>
    public static string Short(this Estimate figure) => figure.Value.Short();

    /// <summary>".781 to .822".</summary>
    public static string Interval(this Estimate figure) => double.IsFinite(figure.Low) ? $"{figure.Low.Short()} to {figure.High.Short()}" : "–";

    /// <summary>A heading row with the line below it.</summary>
    public static void Heading(this StringBuilder text, params IEnumerable<string> names)
    {
        string[] all = [.. names];
        text.Append('\n').Row(all).Row(all.Select(_ => "---"));
    }

    /// <summary>A row of a table.</summary>
    public static StringBuilder Row(this StringBuilder text, params IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
