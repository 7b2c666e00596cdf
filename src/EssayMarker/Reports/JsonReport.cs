using System.Text.Encodings.Web;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Reports.Json;

namespace EssayMarker.Reports;

/// <summary>The assessment as data, <c>essaymarker/assessment/1</c>: <c>schemas/assessment.schema.json</c> describes it.</summary>
/// <param name="options">What may be shown.</param>
/// <param name="wording">The words of remarks.</param>
public sealed class JsonReport(ReportOptions options, Wording wording) : IReportWriter
{
    /// <summary>The format and its version; a change that breaks a reader gets a new number.</summary>
    public const string Schema = "essaymarker/assessment/1";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public void Write(Assessment assessment, Stream output)
    {
        // The file stands alone and is never written into a page: quotation marks and letters stay readable.
        var format = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, format))
        {
            var remarks = new JsonRemarks(json, options, wording);
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("view", LabelKey.Name(options.View));
            json.WriteString("note", wording.Label(options.HeaderKey));
            new JsonEssay(json, options).Write(assessment);
            new JsonSentences(json, options).Write(assessment);
            new JsonPoints(json, options).Write(assessment);
            new JsonJudgement(json, options, wording, remarks).Write(assessment);
            new JsonPeriods(json, options, wording).Write(assessment);
            new JsonWhatIf(json, options).Write(assessment);
            if (options.IsCoursework)
                new JsonCriteria(json, wording).Write(assessment.Rubric);
            new JsonWarnings(json, options, wording).Write(assessment);
            new JsonMade(json).Write(assessment.Made, wording.Hash, options.Hash);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
