using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Assessing.WhatIfs;

namespace EssayMarker.Reports.Json;

/// <summary>Writes what the marks would be with other points credited; for the teacher, where it was asked for.</summary>
internal sealed class JsonWhatIf(Utf8JsonWriter json, ReportOptions options)
{
    public void Write(Assessment assessment)
    {
        if (!options.ShowsWhatIf || assessment.WhatIf.Count == 0)
            return;

        json.WriteStartArray("whatIf");
        foreach (WhatIfOutcome outcome in assessment.WhatIf)
        {
            json.WriteStartObject();
            json.WriteTexts("takenAway", outcome.TakenAway);
            json.WriteTexts("added", outcome.Added);
            json.WriteNumber("level", outcome.Level.Number);
            json.WriteMarks(outcome.Marks);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
