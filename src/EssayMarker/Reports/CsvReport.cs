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
/// <param name="wording">The words of levels, states and warnings.</param>
public sealed class CsvReport(ReportOptions options, Wording wording) : IReportWriter
{
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Write(assessment.Rubric, [assessment], output);
    }

    /// <summary>Writes a row for each of several essays on one question.</summary>
    /// <param name="rubric">The question: its strands and points are the columns.</param>
    /// <param name="assessments">The essays, in the order of the rows; each is read once.</param>
    /// <param name="output">Where to write; not closed.</param>
    public void Write(Rubric rubric, IEnumerable<Assessment> assessments, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(assessments);
        using CsvWriter csv = CsvWriter.Create(output, Format, leaveOpen: true);
        IReadOnlyList<CsvColumn> columns = CsvColumns.Of(rubric, options, wording);
        csv.WriteRecord([.. columns.Select(column => column.Name)]);
        foreach (Assessment assessment in assessments)
            csv.WriteRecord([.. columns.Select(column => column.Cell(assessment))]);
    }
}
