using CsvHelper;
using EssayMarker.Assessing;
using EssayMarker.Reports.Csv;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports;

/// <summary>
/// The assessment as one row under a row of names, for a spreadsheet: UTF-8 with a byte order mark, comma-separated (RFC 4180). A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
/// <param name="options">What may be shown.</param>
/// <param name="wording">The words of the coursework notice.</param>
public sealed class CsvReport(ReportOptions options, Wording wording) : IReportWriter
{
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string[] notice = options.IsCoursework ? [wording.Label("json.coursework")] : [];
        EssayRow row = EssayRow.Of(assessment) with { Warnings = [.. notice, .. options.Warnings(assessment).Select(warning => warning.Message)] };
        Write(assessment.Rubric, [row], output);
    }

    /// <summary>Writes the rows of several essays on one question.</summary>
    /// <param name="rubric">The question: its strands and points are the columns.</param>
    /// <param name="rows">The essays in order, each read once.</param>
    /// <param name="output">Where to write; not closed.</param>
    internal void Write(Rubric rubric, IEnumerable<EssayRow> rows, Stream output)
    {
        IReadOnlyList<CsvColumn> columns = CsvColumns.Of(rubric, options);
        WriteTable([.. columns.Select(column => column.Name)], rows.Select(row => columns.Select(column => column.Cell(row)).ToArray()), output);
    }

    /// <summary>Writes any table in the same form.</summary>
    internal static void WriteTable(string[] names, IEnumerable<string[]> rows, Stream output)
    {
        using CsvWriter csv = CsvWriter.Create(output, Format, leaveOpen: true);
        csv.WriteRecord(names);
        foreach (string[] row in rows)
            csv.WriteRecord(row);
    }
}
