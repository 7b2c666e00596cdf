using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the warnings; in coursework mode one that says why there is no level.</summary>
internal sealed class JsonWarnings(Utf8JsonWriter json, ReportOptions options, Wording wording)
{
    public void Write(Assessment assessment)
    {
        json.WriteStartArray("warnings");
        if (options.IsCoursework)
            WriteOne(new Warning(wording.Label("json.coursework")), null);
        foreach (Warning warning in options.Warnings(assessment))
            WriteOne(warning, assessment.Essay.Warnings.Contains(warning) ? "reading" : "assessing");
        json.WriteEndArray();
    }

    private void WriteOne(Warning warning, string? stage)
    {
        json.WriteStartObject();
        json.WriteString("message", warning.Message);
        if (stage is not null)
            json.WriteString("stage", stage);
        if (warning.Where is { } where)
            json.WriteSpan(where);
        json.WriteEndObject();
    }
}
