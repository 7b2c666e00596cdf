using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the sides and points with their states, and the evidence; none of them in coursework mode.</summary>
internal sealed class JsonPoints(Utf8JsonWriter json, ReportOptions options)
{
    public void Write(Assessment assessment)
    {
        if (!options.ShowsPointStates)
        {
            json.WriteTexts("points", []);
            return;
        }

        WriteSides(assessment);
        json.WriteStartArray("points");
        foreach (PointResult result in assessment.Points)
            WritePoint(result);
        json.WriteEndArray();
        WriteEvidence(assessment.Evidence);
    }

    private void WriteSides(Assessment assessment)
    {
        json.WriteStartArray("sides");
        foreach (Side side in assessment.Rubric.Sides)
        {
            json.WriteStartObject();
            json.WriteString("id", side.Id);
            json.WriteString("label", side.Label);
            json.WriteString("stance", LabelKey.Name(side.Stance));
            if (assessment.Coverage.TryGetValue(side.Id, out double share))
                json.WriteDecimals("coverage", share);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>To a student, a point that was not found is a question and no more.</summary>
    private void WritePoint(PointResult result)
    {
        bool isFound = result.Status != PointStatus.NotFound;
        json.WriteStartObject();
        json.WriteString("id", result.Point.Id);
        if (result.Point.Side is not null)
            json.WriteString("side", result.Point.Side);
        json.WriteString("status", StatusNames.Of(result.Status));
        if (isFound || options.ShowsScheme)
            json.WriteDecimals("probability", result.Probability);
        json.WriteSentenceIds(result.Sentences);
        if (!isFound && result.Point.Ask is not null)
            json.WriteString("ask", result.Point.Ask);
        if (options.ShowsScheme)
        {
            json.WriteString("statement", result.Point.Statement);
            json.WriteTexts("clauses", result.Point.Clauses.Select(clause => clause.Text));
        }
        json.WriteEndObject();
    }

    private void WriteEvidence(IEnumerable<EvidenceFinding> findings)
    {
        json.WriteStartArray("evidence");
        foreach (EvidenceFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("name", finding.Name);
            json.WriteString("sentence", JsonValues.SentenceId(finding.Sentence));
            json.WriteSpan(finding.Span);
            if (options.ShowsFactChecks)
                json.WriteString("state", LabelKey.Name(finding.State));
            json.WriteTexts("points", finding.Points);
            if (options.ShowsFactChecks && finding.FactLine is not null)
                json.WriteString("factLine", finding.FactLine);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
