using System.Text.Json;
using EssayMarker.Assessing;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the level, marks, strands and remarks, as far as the view shows them.</summary>
internal sealed class JsonJudgement(Utf8JsonWriter json, ReportOptions options, Wording wording, JsonRemarks remarks)
{
    public void Write(Assessment assessment)
    {
        if (options.ShowsLevel && assessment.Level is { } level)
            WriteLevel(level, assessment);
        else
            json.WriteNull("assessment");

        if (!options.ShowsLevel)
            return;
        if (assessment.Level is null)
            remarks.WriteAll("nextSteps", assessment.NextSteps);
        remarks.WriteAll("strengths", assessment.Strengths);
        remarks.WriteAll("comments", assessment.Comments);
        remarks.WriteAll("furtherComments", assessment.FurtherComments);
    }

    private void WriteLevel(LevelJudgement judgement, Assessment assessment)
    {
        json.WriteStartObject("assessment");
        json.WriteNumber("level", judgement.Level.Number);
        if (judgement.Possibly is { } other)
            json.WriteNumber("possibly", other.Number);
        json.WriteString("words", wording.Level(judgement));
        if (options.ShowsMarks)
            json.WriteMarks(judgement.Marks);
        json.WriteStartArray("strands");
        foreach (StrandResult strand in judgement.Strands)
            WriteStrand(strand);
        json.WriteEndArray();
        remarks.WriteAll("reasons", judgement.Reasons);
        remarks.WriteOne("whyNotAbove", judgement.WhyNotAbove);
        remarks.WriteOne("whyNotBelow", judgement.WhyNotBelow);
        remarks.WriteAll("nextSteps", assessment.NextSteps);
        json.WriteEndObject();
    }

    /// <summary>The position on the scale is as good as a mark, so it follows the marks.</summary>
    private void WriteStrand(StrandResult strand)
    {
        json.WriteStartObject();
        json.WriteString("strand", strand.Strand);
        json.WriteString("name", wording.Strand(strand.Strand));
        json.WriteNumber("level", strand.Level);
        if (options.ShowsMarks)
            json.WriteDecimals("position", strand.Position);
        remarks.WriteAll("reasons", strand.Reasons);
        json.WriteEndObject();
    }
}
