using System.Globalization;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Periods;

namespace EssayMarker.Reports.Json;

/// <summary>Writes which sentences are dated in which part of the years, and what is asked about those in which none is.</summary>
internal sealed class JsonPeriods(Utf8JsonWriter json, ReportOptions options, Wording wording)
{
    public void Write(Assessment assessment)
    {
        if (!options.ShowsPeriods || assessment.Periods.Count == 0)
            return;

        json.WriteStartArray("periods");
        foreach (PeriodCoverage period in assessment.Periods)
        {
            json.WriteStartObject();
            json.WriteString("from", Day(period.Period.First));
            json.WriteString("to", Day(period.Period.Last));
            json.WriteSentenceIds(period.Sentences);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteTexts("periodQuestions", PeriodWords.Questions(assessment, wording));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
