using EssayMarker.Assessing;
using EssayMarker.Docx;

namespace EssayMarker.Reports;

/// <summary>Finds what writes a report by the name of its format: the one place that knows them all.</summary>
public static class ReportOf
{
    /// <summary>The names of the formats that <c>mark</c> writes by itself.</summary>
    public static IReadOnlyList<string> UsualFormats { get; } = ["docx", "html", "json"];

    /// <summary>The names of those that are written when asked for.</summary>
    public static IReadOnlyList<string> OtherFormats { get; } = ["csv", "txt"];

    /// <summary>The end of the file's name, and what writes the file.</summary>
    /// <param name="format">One of the names above.</param>
    /// <param name="options">What may be shown.</param>
    /// <param name="wording">The words.</param>
    /// <param name="assessment">What was found in the essay.</param>
    /// <param name="file">The essay's own file: the Word report is a copy of it.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static (string Extension, Action<Stream> Write) Format(string format, ReportOptions options, Wording wording, Assessment assessment, EssayFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (format == "docx")
            return (file.Extension, output => new AnnotatedDocx(options, wording).Write(assessment, file.OpenDocument(), output));
        IReportWriter writer = format switch
        {
            "html" => new HtmlReport(options, wording),
            "json" => new JsonReport(options, wording),
            "csv" => new CsvReport(options, wording),
            "txt" => new LineReport(options, wording),
            _ => throw new ArgumentException($"There is no format '{format}'.", nameof(format)),
        };
        return (writer.Extension, output => writer.Write(assessment, output));
    }
}
