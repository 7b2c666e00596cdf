using EssayMarker.Assessing;

namespace EssayMarker.Reports;

/// <summary>Writes an assessment in one format; decides nothing.</summary>
public interface IReportWriter
{
    /// <summary>The end of the file's name, such as <c>.html</c>.</summary>
    string Extension { get; }

    /// <summary>Writes the whole report; the same assessment gives the same bytes.</summary>
    void Write(Assessment assessment, Stream output);
}
